/**
 * The only list of languages. Configuration, pages, checks, tests and tools read it.
 * A locale appears here when its required parts exist; the order is the order of the language menu.
 */
export const locales = {
  en: { label: 'English', lang: 'en', fallbacks: [] },
} as const satisfies Record<string, LocaleEntry>;

/** The language that everything is written in first. */
export const sourceLocale: Locale = 'en';

/** All locale ids, in menu order. */
export const localeIds = Object.keys(locales) as Locale[];

/** Tells whether a path segment or parameter names one of our locales. */
export const isLocale = (value: string | undefined): value is Locale => value !== undefined && Object.hasOwn(locales, value);

/** The locale that a path segment or parameter names, else the source locale. */
export const localeOf = (value: string | undefined): Locale => (isLocale(value) ? value : sourceLocale);

export type Locale = keyof typeof locales;

interface LocaleEntry {
  /** Name of the language in itself, for the language menu. */
  label: string;
  /** BCP 47 tag for `lang` attributes. */
  lang: string;
  /** Where a missing text is taken from, in this order. */
  fallbacks: readonly string[];
}
