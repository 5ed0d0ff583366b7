import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { locales } from '../../src/locales.ts';
import { base } from '../../src/settings.ts';
import { builtFiles, builtPage, elementOf, plainText, tagsOf, withoutTemplates } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

/**
 * Starlight assumes its collections in src/content. With content at the top level and any other `srcDir`,
 * notes stay unrendered, the sidebar is empty and interface strings are ignored, each without a warning.
 * An upgrade may bring that back; these tests would notice.
 */
const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { content } = guide;
const notes = /^:::(note|tip|caution|danger)(?:\[(.+)\])?$/gm;
const guidance = content.pages.filter((page) => page.locale === 'en' && !page.slug.startsWith('find-support/'));
const sidebarOf = (html: string) => elementOf(html, /<nav class="sidebar[^>]*>/);

/** Every page with notes, and the kind and title of each note as its author typed it. */
const noted = content.pages.flatMap(({ file, locale, slug }) => {
  const found = [...readFileSync(join(projectRoot, file), 'utf8').matchAll(notes)].map(([, kind, title]) => ({ kind, title }));
  return found.length > 0 ? [{ address: `${locale}/${slug}/`, notes: found }] : [];
});

describe('notes', () => {
  test('are used in the content', () => {
    expect(noted.length).toBeGreaterThan(2);
  });

  test.each(noted)('on $address are rendered with kind and label', ({ address, notes: expected }) => {
    const asides = tagsOf(builtPage(address)).filter((tag) => tag.attributes.get('class')?.includes('starlight-aside--'));
    const defaults: Record<string, string> = { note: 'Note', tip: 'Tip', caution: 'Caution', danger: 'Danger' };
    expect(asides.map((tag) => ({ kind: /starlight-aside--(\w+)/.exec(tag.attributes.get('class') ?? '')?.[1], label: tag.attributes.get('aria-label') }))).toEqual(
      expected.map(({ kind = '', title }) => ({ kind, label: title ?? defaults[kind] })),
    );
  });

  test('leave no mark of their syntax on any page', () => {
    expect(builtFiles().filter((file) => plainText(builtPage(file)).includes(':::'))).toEqual([]);
  });
});

describe('the sidebar', () => {
  const html = builtPage('en/customers/azure/');
  const sidebar = sidebarOf(html);
  const links = tagsOf(sidebar).filter((tag) => tag.name === 'a').map((tag) => tag.attributes.get('href') ?? '');

  test('lists every guidance page in the order of the sections, and the glossary last', () => {
    expect(links).toEqual(Object.entries(content.sections).flatMap(([section, pages]) => pages.map((page) => `${base}en/${section}/${page}/`)).concat(`${base}en/reference/glossary/`));
  });

  test('names each page by its title', () => {
    const labels = [...sidebar.matchAll(/<a [^>]*>([\s\S]*?)<\/a>/g)].map(([, label = '']) => plainText(label));
    expect(labels.sort()).toEqual([...guidance.map((page) => page.front?.title), content.interface['en']?.glossary.title].sort());
  });

  test('names each section with our own words', () => {
    const labels = [...sidebar.matchAll(/<summary[^>]*>([\s\S]*?)<\/summary>/g)].map(([, label = '']) => plainText(label));
    expect(labels).toEqual(Object.keys(content.sections).map((section) => content.interface['en']?.sections[section]));
  });

  test('marks the page that is open', () => {
    const current = tagsOf(sidebar).filter((tag) => tag.attributes.get('aria-current') === 'page');
    expect(current.map((tag) => tag.attributes.get('href'))).toEqual([`${base}en/customers/azure/`]);
  });

  test('holds no step and no outcome on any page', () => {
    const withTree = builtFiles().filter((file) => {
      const page = builtPage(file);
      return page.includes('<nav class="sidebar') && /href="[^"]*\/find-support\//.test(sidebarOf(page));
    });
    expect(withTree).toEqual([]);
  });

  test('stands on every guidance page', () => {
    expect(guidance.filter(({ slug }) => !builtPage(`en/${slug}/`).includes('<nav class="sidebar')).map((page) => page.slug)).toEqual([]);
  });
});

describe('a content page', () => {
  test.each(content.pages.map(({ locale, slug }) => `${locale}/${slug}/`))('%s has every heading of its Markdown, with its id', (address) => {
    const page = content.pages.find(({ locale, slug }) => `${locale}/${slug}/` === address);
    const ids = tagsOf(builtPage(address)).filter((tag) => /^h[2-6]$/.test(tag.name)).map((tag) => tag.attributes.get('id'));
    expect(ids).toEqual(expect.arrayContaining(page?.headings.map((heading) => heading.id) ?? ['the page']));
  });

  test('lists its sections beside it', () => {
    const toc = elementOf(builtPage('en/customers/azure/'), /<starlight-toc[^>]*>/);
    const targets = tagsOf(toc).filter((tag) => tag.name === 'a').map((tag) => tag.attributes.get('href'));
    const own = content.pages.find((page) => page.slug === 'customers/azure')?.headings.filter((heading) => heading.depth === 2).map((heading) => `#${heading.id}`) ?? ['the page'];
    expect(targets).toEqual(expect.arrayContaining(own));
  });
});

describe('every built page', () => {
  const pages = builtFiles().map((file) => ({ file, tags: tagsOf(builtPage(file)) }));
  const langs = Object.fromEntries(Object.entries(locales).map(([id, { lang }]) => [id, lang]));

  test('names its language, which is that of its address', () => {
    const wrong = pages.filter(({ file, tags }) => tags.find((tag) => tag.name === 'html')?.attributes.get('lang') !== (langs[file.split('/')[0] ?? ''] ?? 'en'));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('has one first-level heading, unless it only leads on', () => {
    const leadsOn = (file: string) => builtPage(file).includes('http-equiv="refresh"');
    expect(pages.filter(({ file }) => !leadsOn(file) && tagsOf(withoutTemplates(builtPage(file))).filter((tag) => tag.name === 'h1').length !== 1).map(({ file }) => file)).toEqual([]);
  });
});
