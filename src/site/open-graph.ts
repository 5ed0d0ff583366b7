import { locales, type Locale } from '../locales.ts';
import { localesWith } from './alternates.ts';
import { content } from './guide.ts';

/**
 * The language of a page for Open Graph, and those in which it exists besides. https://ogp.me/#optional
 * @example openGraphLocales('es', '/find-support/')[0] // { property: 'og:locale', content: 'es_ES' }
 */
export function openGraphLocales(locale: Locale, path: string): { property: string; content: string }[] {
  const name = (id: Locale) => `${locales[id].lang}_${locales[id].region}`;
  return [
    { property: 'og:locale', content: name(locale) },
    ...localesWith(content.pages, path).filter((other) => other !== locale).map((other) => ({ property: 'og:locale:alternate', content: name(other) })),
  ];
}
