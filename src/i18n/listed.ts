import { locales, type Locale } from '../locales.ts';

/**
 * Joins texts as the language does: all of them (conjunction) or any of them (disjunction).
 * @example listed('en', ['Azure', 'Intune', 'Exchange'], 'disjunction') // 'Azure, Intune, or Exchange'
 */
export function listed(locale: Locale, texts: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locales[locale].lang, { type }).format(texts);
}
