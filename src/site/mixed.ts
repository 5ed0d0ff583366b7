import { pageAddress } from '../engine/addresses.ts';
import { pageLocale } from '../engine/check-translations.ts';
import { allTexts, type Texts } from '../i18n/texts.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeIds, localeOf, locales, sourceLocale, type Locale } from '../locales.ts';
import { content, placeOf } from './guide.ts';
import type { Mixed } from './mark-languages.ts';

/** Every page of the guide that has a text of its own: guidance and outcomes, by slug. */
const slugs = content.pages.filter((page) => page.locale === sourceLocale).map((page) => page.slug);

/** What each locale says itself, so that it is not taken for a title or heading of another language. */
const ownTexts = Object.fromEntries(localeIds.map((locale) => [locale, textsOf(locale)])) as Record<Locale, ReadonlySet<string>>;

/** What of a locale's pages is in another language: pages that it lacks, their titles, and single texts. */
const byLocale = Object.fromEntries(localeIds.map((locale) => [locale, mixedIn(locale)])) as Record<Locale, Mixed>;

/** What may be in another language on a page of a locale: what holds for all of them, and the headings of a page that is a copy. */
export function mixedOn(locale: Locale, slug: string): Mixed {
  const { texts, pages, filled } = byLocale[locale];
  const shown = shownLocale(locale, slug);
  if (shown === locale) return byLocale[locale];
  const headings = content.pages.find((page) => page.locale === shown && page.slug === slug)?.headings ?? [];
  const own = ownTexts[locale];
  return { pages, ...(filled ? { filled } : {}), texts: new Map([...texts, ...headings.filter(({ text }) => !own.has(text)).map(({ text }) => [text, { lang: locales[shown].lang }] as const)]) };
}

/** The locale whose text a page shows: the reader's, or the first of its chain that has the page. Pages made from the tree exist in all. */
export function shownLocale(locale: Locale, slug: string): Locale {
  if (!slugs.includes(slug)) return locale;
  return localeOf(pageLocale(content.pages, locales, locale, slug));
}

function mixedIn(locale: Locale): Mixed {
  const own = ownTexts[locale];
  const foreign = Object.entries(content.foreign[locale] ?? {}).map(([text, from]) => [text, { lang: locales[localeOf(from)].lang, name: languageName(locale, localeOf(from)) }] as const);
  const lacking = slugs.map((slug) => ({ slug, shown: shownLocale(locale, slug) })).filter(({ shown }) => shown !== locale);
  const titles = lacking.flatMap(({ slug, shown }) => {
    const title = content.pages.find((page) => page.locale === shown && page.slug === slug)?.front?.title;
    return title === undefined || own.has(title) ? [] : [[title, { lang: locales[shown].lang }] as const];
  });
  return {
    texts: new Map([...foreign, ...titles]),
    filled: foreign.filter(([text]) => text.includes('{')).map(([text, said]) => ({ pattern: patternOf(text), ...said })),
    pages: new Map(lacking.map(({ slug, shown }) => [pageAddress(placeOf(locale), `/${slug}/`), { lang: locales[shown].lang, name: languageName(locale, shown) }])),
  };
}

function textsOf(locale: Locale): ReadonlySet<string> {
  const foreign = content.foreign[locale] ?? {};
  return new Set([content.words[locale], content.interface[locale]].flatMap((texts) => allTexts((texts ?? {}) as Texts)).filter((text) => !Object.hasOwn(foreign, text)));
}

/** @example patternOf('copy of {date}').test('copy of 2024') // true */
function patternOf(text: string): RegExp {
  return new RegExp(`^${text.split(/\{\w+\}/).map((part) => RegExp.escape(part)).join('.+')}$`, 's');
}
