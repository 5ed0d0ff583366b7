import { firstInChain, sourceOf, type Languages } from '../i18n/chain.ts';
import { checkHeadings, checkLinks, linkTargets } from './check-pages.ts';
import { pageFile, registryFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { mayLack, type NewTexts } from './new-texts.ts';
import { isOutcomeSlug, type ContentPage } from './pages.ts';
import type { Rules } from './rules.ts';

/** A translated page that lacks sections of its source. */
export interface Behind {
  page: ContentPage;
  /** Headings of the source page that the translation does not have, in the order of the source. */
  missing: { id: string; text: string }[];
}

/**
 * Checks translated pages against their sources: no page and no heading of their own, and every page of a
 * required part is there unless it is marked as new. What a page merely lacks is told by `behindOf`.
 */
export function checkTranslations(pages: readonly ContentPage[], rules: Rules, languages: Languages, newTexts: NewTexts, today: string): Finding[] {
  const source = sourceOf(languages);
  const originals = new Map(pages.filter((page) => page.locale === source).map((page) => [page.slug, page]));
  const targets = linkTargets([...originals.values()], rules);
  const lacks = mayLack(newTexts, today);
  return Object.entries(languages).filter(([locale]) => locale !== source).flatMap(([locale, { required }]) => {
    const translated = pages.filter((page) => page.locale === locale);
    const there = new Set(translated.map((page) => page.slug));
    const isRequired = (slug: string) => required.includes(isOutcomeSlug(slug) ? 'outcomes' : 'guidance') && !lacks('page', slug);
    return [
      ...translated.flatMap((page) => [...checkAgainst(page, originals.get(page.slug), [...originals.keys()]), ...checkHeadings(page, rules), ...checkLinks(page, targets)]),
      ...[...originals.keys()].filter((slug) => !there.has(slug) && isRequired(slug)).map((slug): Finding => ({
        code: 'translation-missing',
        message: `"${slug}" has no page in "${locale}", where it is required.`,
        fix: `Write ${pageFile(locale, slug)}, or mark the page as new with a date in ${registryFile('new-texts')}.`,
        place: { file: pageFile(locale, slug) },
      })),
    ];
  });
}

/** The translated pages that lack sections of their sources. */
export function behindOf(pages: readonly ContentPage[], languages: Languages): Behind[] {
  const source = sourceOf(languages);
  const originals = new Map(pages.filter((page) => page.locale === source).map((page) => [page.slug, page]));
  return pages.filter((page) => page.locale !== source).flatMap((page) => {
    const missing = missingHeadings(page, originals.get(page.slug));
    return missing.length > 0 ? [{ page, missing }] : [];
  });
}

/** A section that a page lacks, where it is to be found instead. */
export interface MissingSection {
  id: string;
  text: string;
  locale: string;
}

/** The sections that a reader of a locale does not find on a page, each in the first language of the chain that has it. */
export function missingOn(pages: readonly ContentPage[], languages: Languages, locale: string, slug: string): MissingSection[] {
  const pageIn = (id: string) => pages.find((page) => page.locale === id && page.slug === slug);
  const shown = pageIn(pageLocale(pages, languages, locale, slug));
  if (!shown) return [];
  return missingHeadings(shown, pageIn(sourceOf(languages))).map(({ id, text }) => {
    const headingIn = (other: string) => pageIn(other)?.headings.find((heading) => heading.id === id);
    const from = firstInChain(languages, locale, (other) => headingIn(other) !== undefined) ?? sourceOf(languages);
    return { id, text: headingIn(from)?.text ?? text, locale: from };
  });
}

/**
 * The locale that a page is shown in: the first of the chain that has it.
 * @example pageLocale(pages, locales, 'ca', 'customers/azure') // 'es'
 */
export function pageLocale(pages: readonly ContentPage[], languages: Languages, locale: string, slug: string): string {
  return firstInChain(languages, locale, (id) => pages.some((page) => page.locale === id && page.slug === slug)) ?? sourceOf(languages);
}

/** Checks that what is marked as new exists. `exists` tells it of a part and the path of keys or the page in it. */
export function checkNewTexts(newTexts: NewTexts, exists: (part: NewTexts[number]['part'], text: string) => boolean): Finding[] {
  return newTexts.flatMap(({ part, text }, index): Finding[] =>
    exists(part, text) ? [] : [{ code: 'new-text-wrong', message: `"${text}" is marked as new, but the part "${part}" has nothing of that name.`, fix: 'Correct the name, or take the entry off the list.', place: { file: registryFile('new-texts'), path: [index] } }],
  );
}

function missingHeadings(page: ContentPage, original: ContentPage | undefined): { id: string; text: string }[] {
  const own = new Set(page.headings.map((heading) => heading.id));
  return (original?.headings ?? []).flatMap(({ id, text }) => (id !== undefined && !own.has(id) ? [{ id, text }] : []));
}

function checkAgainst(page: ContentPage, original: ContentPage | undefined, slugs: readonly string[]): Finding[] {
  if (!original) return [{ code: 'page-wrong', message: `"${page.slug}" is translated, but there is no such page in the source language.`, fix: didYouMean(page.slug, slugs), place: { file: page.file } }];
  const known = original.headings.flatMap((heading) => heading.id ?? []);
  return page.headings.filter(({ id }) => id !== undefined && !known.includes(id)).map(({ id = '', text, line }) => ({
    code: 'heading-unknown',
    message: `The heading "${text}" has the id "${id}", which ${original.file} does not have.`,
    fix: didYouMean(id, known),
    place: { file: page.file, line },
  }));
}
