import { pageAddress } from '../engine/addresses.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeIds, locales, type Locale } from '../locales.ts';
import { placeOf } from './guide.ts';
import { shownLocale } from './mixed.ts';

/** A link to a page in one of the languages. */
export interface LanguageLink {
  locale: Locale;
  /** Name of the language in itself. */
  label: string;
  /** Of the label. */
  lang: string;
  href: string;
  /** Language in which the page is shown there. */
  hreflang: string;
  /** Name of that language, where it is another one. */
  note: string | undefined;
}

/** A page, named by its path without locale, in every language. */
export function languageLinks(path: string): LanguageLink[] {
  return localeIds.map((locale) => {
    const shown = shownLocale(locale, path.slice(1, -1));
    const { label, lang } = locales[locale];
    return { locale, label, lang, href: pageAddress(placeOf(locale), path), hreflang: locales[shown].lang, note: shown === locale ? undefined : languageName(locale, shown) };
  });
}
