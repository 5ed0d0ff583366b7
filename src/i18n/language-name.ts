import { locales, type Locale } from '../locales.ts';

/**
 * Name of a language in another language, as that language writes it inside a sentence.
 * @example languageName('ca', 'es') // 'espanyol'
 */
export function languageName(inLocale: Locale, of: Locale): string {
  return new Intl.DisplayNames([locales[inLocale].lang], { type: 'language' }).of(locales[of].lang) ?? locales[of].label;
}
