import { pageAddress } from '../engine/addresses.ts';
import type { ContentPage } from '../engine/pages.ts';
import { localeIds, locales, sourceLocale, type Locale } from '../locales.ts';
import { base } from '../settings.ts';

/** The same page in a language: its `hreflang` and path. */
export interface Alternate {
  hreflang: string;
  path: string;
}

/**
 * The languages in which a page really exists, and the language-neutral address as x-default.
 * @param path without locale, as content writes it: /customers/azure/
 */
export function alternatesOf(pages: readonly ContentPage[], path: string): Alternate[] {
  return [
    ...localesWith(pages, path).map((locale) => ({ hreflang: locales[locale].lang, path: pageAddress({ base, locale }, path) })),
    { hreflang: 'x-default', path: `${base}${path.slice(1)}` },
  ];
}

/** The locales that have a page themselves. Pages made from the tree exist in all. */
export function localesWith(pages: readonly ContentPage[], path: string): Locale[] {
  const slug = path.replace(/^\/|\/$/g, '');
  const written = pages.filter((page) => page.slug === slug).map((page) => page.locale);
  return written.includes(sourceLocale) ? localeIds.filter((locale) => written.includes(locale)) : localeIds;
}

/**
 * The path of an address without base and locale.
 * @example pathWithin('/en/customers/azure/') // '/customers/azure/'
 */
export function pathWithin(pathname: string): string {
  return `/${pathname.slice(base.length).split('/').slice(1).join('/')}`;
}
