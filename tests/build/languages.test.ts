import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageLocale } from '../../src/engine/check-translations.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { isLocale, localeIds, locales, sourceLocale, type Locale } from '../../src/locales.ts';
import { base, origin } from '../../src/settings.ts';
import { builtFiles, builtPage, isBuilt, plainText, tagsOf, withoutTemplates } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';
import { fewest, looksForeign, spokenOn, wordsOf } from '../fixtures/language-of.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { content, proof } = guide;
const slugs = content.pages.filter((page) => page.locale === sourceLocale).map((page) => page.slug);
const shownIn = (locale: string, slug: string) => pageLocale(content.pages, locales, locale, slug);

interface Built {
  file: string;
  locale: Locale;
  /** Below the locale, without slashes at the ends. */
  slug: string;
  html: string;
}

const pages: Built[] = builtFiles().flatMap((file) => {
  const [locale, ...rest] = file.replace(/\/?index\.html$/, '').split('/');
  return isLocale(locale) ? [{ file, locale, slug: rest.join('/'), html: builtPage(file) }] : [];
});
const written = pages.filter(({ slug }) => slugs.includes(slug));
const copies = written.filter(({ locale, slug }) => shownIn(locale, slug) !== locale);
const attributes = (html: string, name: string, rel: string) => tagsOf(html).filter((tag) => tag.name === name && tag.attributes.get(name === 'link' ? 'rel' : 'property') === rel).map((tag) => tag.attributes);
const canonicalOf = (html: string) => attributes(html, 'link', 'canonical').map((link) => link.get('href'));
const alternatesOf = (html: string) => Object.fromEntries(attributes(html, 'link', 'alternate').map((link) => [link.get('hreflang'), link.get('href')]));
const absolute = (path: string) => new URL(`${base}${path}`, origin).href;

describe('every locale', () => {
  test.each(localeIds)('"%s" has every page that the source has', (locale) => {
    const own = pages.filter((page) => page.locale === locale).map(({ slug }) => slug).sort();
    expect(own).toEqual(pages.filter((page) => page.locale === sourceLocale).map(({ slug }) => slug).sort());
  });

  test.each(localeIds)('"%s" has the title and description of its home page in its words', (locale) => {
    const html = builtPage(`${locale}/`);
    const { site } = content.interface[locale] ?? {};
    expect([plainText(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''), tagsOf(html).find((tag) => tag.attributes.get('name') === 'description')?.attributes.get('content')]).toEqual([site?.title, site?.description]);
  });

  test.each(localeIds.filter((locale) => locale !== sourceLocale))('"%s" has another title than the source', (locale) => {
    expect(content.interface[locale]?.site.title).not.toBe(content.interface[sourceLocale]?.site.title);
  });
});

describe('the addresses that a page names', () => {
  test('pages that exist in several languages name each of them and the neutral address', () => {
    const wrong = written.filter(({ locale, slug }) => shownIn(locale, slug) === locale).filter(({ html, slug }) => {
      const there = localeIds.filter((id) => shownIn(id, slug) === id).map((id) => [locales[id].lang, absolute(`${id}/${slug}/`)]);
      return JSON.stringify(alternatesOf(html)) !== JSON.stringify({ ...Object.fromEntries(there), 'x-default': absolute(`${slug}/`) });
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('a page in its own language is its own canonical address', () => {
    const wrong = written.filter(({ locale, slug }) => shownIn(locale, slug) === locale).filter(({ html, locale, slug }) => canonicalOf(html).join() !== absolute(`${locale}/${slug}/`));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('a copy names the page that it repeats, and no languages', () => {
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ html, locale, slug }) => canonicalOf(html).join() !== absolute(`${shownIn(locale, slug)}/${slug}/`) || Object.keys(alternatesOf(html)).length > 0).map(({ file }) => file)).toEqual([]);
  });

  test('home, map and tables name all languages and the neutral address', () => {
    for (const slug of ['', 'find-support', 'find-support/map', 'find-support/compare', 'reference/glossary'])
      expect(Object.keys(alternatesOf(builtPage(`ru/${slug}${slug && '/'}`)))).toEqual([...localeIds.map((id) => locales[id].lang), 'x-default']);
  });

  test('the locale of Open Graph is that of the text, with a region', () => {
    const named = pages.filter(({ html }) => !html.includes('http-equiv="refresh"')).map(({ file, locale: address, slug, html }) => ({ file, locale: (slugs.includes(slug) ? shownIn(address, slug) : address) as Locale, og: attributes(html, 'meta', 'og:locale').map((meta) => meta.get('content')).join() }));
    expect(named.filter(({ locale, og }) => og !== `${locales[locale].lang}_${locales[locale].region}`).map(({ file }) => file)).toEqual([]);
  });
});

describe('the sitemap', () => {
  const sitemap = readFileSync(join(projectRoot, 'dist/sitemap-0.xml'), 'utf8');
  const entries = new Map([...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => [/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '', Object.fromEntries([...url.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [lang, href]))]));

  test('lists no copy', () => expect(copies.filter(({ locale, slug }) => entries.has(absolute(`${locale}/${slug}/`))).map(({ file }) => file)).toEqual([]));
  test('lists every page in every language that it exists in', () => {
    expect(written.filter(({ locale, slug }) => shownIn(locale, slug) === locale && !entries.has(absolute(`${locale}/${slug}/`))).map(({ file }) => file)).toEqual([]);
  });
  test('names the same languages as the page does', () => {
    expect(entries.get(absolute('ru/customers/azure/'))).toEqual(alternatesOf(builtPage('ru/customers/azure/')));
    expect(entries.get(absolute('ru/'))).toEqual(alternatesOf(builtPage('ru/')));
  });
});

describe('a page in another language than the reader\'s', () => {
  test('says so in the reader\'s language, and names it', () => {
    const html = builtPage('ca/customers/azure/');
    expect(plainText(/<p class="language-note">(.*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(content.interface['ca']?.languages.fallback.replace('{language}', 'espanyol'));
  });

  test('has its language on title, text and list of sections, and the reader\'s on the rest', () => {
    const html = builtPage('ca/customers/azure/');
    const es = content.pages.find((page) => page.locale === 'es' && page.slug === 'customers/azure');
    const spoken = spokenOn(html);
    expect(spoken.filter(({ text }) => text === es?.front?.title && !text.includes('|')).map(({ lang }) => lang).filter((lang) => lang !== 'es')).toEqual([]);
    expect(spoken.filter(({ text }) => es?.headings.some((heading) => heading.text === text)).map(({ lang }) => lang).filter((lang) => lang !== 'es')).toEqual([]);
    expect(spoken.find(({ text }) => text === content.interface['ca']?.page.outcomes)?.lang).toBe('ca');
  });

  test('is not in the search index', () => expect(copies.filter(({ html }) => html.includes('data-pagefind-body')).map(({ file }) => file)).toEqual([]));

  test('is marked wherever a link leads to it', () => {
    const addresses = new Map(copies.map(({ locale, slug }) => [`${base}${locale}/${slug}/`, locales[shownIn(locale, slug) as Locale].lang]));
    const unmarked = pages.flatMap(({ file, html }) => tagsOf(html).filter(({ name, attributes: given }) => name === 'a' && addresses.has((given.get('href') ?? '').replace(/[#?].*/, '')) && given.get('hreflang') === undefined).map(({ source }) => `${file}: ${source}`));
    expect(unmarked).toEqual([]);
  });
});

describe('no page but a marked copy holds a paragraph of another language', () => {
  const english = new Set(pages.filter(({ locale }) => locale === sourceLocale).flatMap(({ html }) => spokenOn(html).map(({ text }) => text)));

  test.each(localeIds)('"%s"', (locale) => {
    const foreign = pages.filter((page) => page.locale === locale).flatMap(({ file, html, slug }) =>
      // The title of a window has no language of its own, so that of a copy is in two.
      spokenOn(shownIn(locale, slug) === locale || !slugs.includes(slug) ? html : html.replace(/<title>.*?<\/title>/, '')).flatMap(({ lang, text }) => {
        const looks = looksForeign(text, lang);
        const isSource = lang !== sourceLocale && wordsOf(text).length >= fewest && english.has(text);
        return looks !== undefined || isSource ? [`${file} (${lang}, looks like ${looks ?? sourceLocale}): ${text.slice(0, 100)}`] : [];
      }),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });
});

describe('language-neutral addresses', () => {
  const neutral = ['index.html', 'search/', 'find-support/', 'find-support/map/', 'reference/glossary/', ...Object.keys(proof.graph.steps).map((id) => `find-support/${id}/`), ...slugs.map((slug) => `${slug}/`)];

  test('exist for every page, step and outcome, with a link to each language, English first', () => {
    const wrong = neutral.filter((path) => {
      const links = tagsOf(builtPage(path)).filter((tag) => tag.name === 'a').map((tag) => tag.attributes.get('href'));
      const target = path === 'index.html' ? '' : path === `find-support/${content.rules.start}/` ? 'find-support/' : path;
      return links.join() !== localeIds.map((locale) => `${base}${locale}/${target}`).join();
    });
    expect(wrong).toEqual([]);
  });
});

describe('links between all pages', () => {
  const ids = new Map(builtFiles().map((file) => [`${base}${file.replace(/index\.html$/, '')}`, new Set([...builtPage(file).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]));

  test('lead to a page, and to an anchor that it has, in every language', () => {
    const broken = pages.flatMap(({ file, html }) => {
      const hrefs = new Set(tagsOf(withoutTemplates(html)).filter((tag) => tag.name === 'a').map((tag) => tag.attributes.get('href') ?? ''));
      return [...hrefs].filter((href) => href.startsWith(base)).filter((href) => {
        const url = new URL(href, origin);
        const there = ids.get(url.pathname);
        // A feed or another file that is no page.
        if (!there && url.hash === '' && /\.\w+$/.test(url.pathname)) return !isBuilt(url.pathname.slice(base.length));
        return !there || (url.hash !== '' && !there.has(decodeURIComponent(url.hash.slice(1))));
      }).map((href) => `${file}: ${href}`);
    });
    expect(broken).toEqual([]);
  });
});
