import { locales, type Locale } from '../locales.ts';

/**
 * Joins texts as the language does: all of them (conjunction) or any of them (disjunction).
 * @example listed('en', ['Azure', 'Intune', 'Exchange'], 'disjunction') // 'Azure, Intune, or Exchange'
 */
export function listed(locale: Locale, texts: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locales[locale].lang, { type }).format(texts);
}

/**
 * What stands between two texts of which either is meant; for texts that hold commas themselves, so that a list of them could not be read.
 * @example orBetween('es', ['Azure', 'otro']) // ' u '
 */
export function orBetween(locale: Locale, pair: readonly [string, string]): string {
  return new Intl.ListFormat(locales[locale].lang, { type: 'disjunction' }).formatToParts(pair).find(({ type }) => type === 'literal')?.value ?? ' / ';
}
