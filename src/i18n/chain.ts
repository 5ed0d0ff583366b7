/** A language of the site. */
export interface Language {
  /** Name of the language in itself, for the language menu. */
  label: string;
  /** BCP 47 tag for `lang` attributes. */
  lang: string;
  /** ISO 3166 code of the region whose habits the text follows, for Open Graph. */
  region: string;
  /** Where a missing text is taken from, in this order. */
  fallbacks: readonly string[];
  /** What must exist; the build fails without it. */
  required: readonly Part[];
}

/** What can be translated, as a whole: interface words, terms, words of the tree, pages of outcomes, guidance pages. */
export type Part = 'interface' | 'terms' | 'tree' | 'outcomes' | 'guidance';

/** The languages of a site by locale id; the first is the one that everything is written in. */
export type Languages = Readonly<Record<string, Language>>;

/** The language that everything is written in. */
export function sourceOf(languages: Languages): string {
  return Object.keys(languages)[0] ?? '';
}

/**
 * A locale and its fallbacks, in the order in which they are asked.
 * @example chainOf(locales, 'ca') // ['ca', 'es', 'en']
 */
export function chainOf(languages: Languages, locale: string): string[] {
  return [locale, ...(languages[locale]?.fallbacks ?? [])];
}

/**
 * The first locale of a chain that has what is asked for.
 * @example firstInChain(locales, 'ca', (locale) => locale !== 'ca') // 'es'
 */
export function firstInChain(languages: Languages, locale: string, has: (locale: string) => boolean): string | undefined {
  return chainOf(languages, locale).find(has);
}
