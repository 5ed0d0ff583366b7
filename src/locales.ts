import { sourceOf, type Languages } from './i18n/chain.ts';

/**
 * The only list of languages. Configuration, pages, checks, tests and tools read it.
 * The first is the language that everything is written in; the order is the order of the language menu.
 */
export const locales = {
  en: { label: 'English', lang: 'en', region: 'US', fallbacks: [], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  ru: { label: 'Русский', lang: 'ru', region: 'RU', fallbacks: ['en'], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  pl: { label: 'Polski', lang: 'pl', region: 'PL', fallbacks: ['en'], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  cs: { label: 'Čeština', lang: 'cs', region: 'CZ', fallbacks: ['en'], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  id: { label: 'Bahasa Indonesia', lang: 'id', region: 'ID', fallbacks: ['en'], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  es: { label: 'Español', lang: 'es', region: 'ES', fallbacks: ['en'], required: ['interface', 'terms', 'tree', 'outcomes', 'guidance'] },
  ca: { label: 'Català', lang: 'ca', region: 'ES', fallbacks: ['es', 'en'], required: ['interface', 'terms', 'tree', 'outcomes'] },
} as const satisfies Languages;

/** The language that everything is written in first. */
export const sourceLocale = sourceOf(locales) as Locale;

/** All locale ids, in menu order. */
export const localeIds = Object.keys(locales) as Locale[];

/** Tells whether a path segment or parameter names one of our locales. */
export const isLocale = (value: string | undefined): value is Locale => value !== undefined && Object.hasOwn(locales, value);

/** The locale that a path segment or parameter names, else the source locale. */
export const localeOf = (value: string | undefined): Locale => (isLocale(value) ? value : sourceLocale);

export type Locale = keyof typeof locales;
