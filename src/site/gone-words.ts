import { pageAddress } from '../engine/addresses.ts';
import { pageOfAddress } from '../engine/permalinks.ts';
import { firstInChain } from '../i18n/chain.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeOf, locales, sourceLocale, type Locale } from '../locales.ts';
import type { Ended } from './gone.ts';
import { content, pageOf, placeOf, wordsOf } from './guide.ts';
import { titleOf } from './titles.ts';

/** What replaced something, as readers see it; without address for an answer. */
export interface Replacement {
  text: string;
  href?: string;
}

/**
 * The name of an address in a language, and its link: a page, with its heading if one is meant; a question or an answer has a name only.
 * @example replacement('en', '/plans/compare/#use') // { text: 'Plans compared: What to use', href: '/en/plans/compare/#use' }
 */
export function replacement(locale: Locale, to: string): Replacement {
  if (to.startsWith('?')) {
    const [question = '', answer = ''] = to.slice(1).split('=');
    const { title = question, answers = {} } = wordsOf(locale).questions[question] ?? {};
    return { text: answers[answer]?.label ?? title };
  }
  const page = pageOfAddress(to);
  const heading = pageOf(locale, page.slice(1, -1))?.headings.find(({ id }) => id === to.split('#')[1])?.text;
  const { title } = titleOf(locale, page);
  return { text: heading ? `${title}: ${heading}` : title, href: pageAddress(placeOf(locale), to) };
}

/** The reason in the first language of the reader's chain that has it; `lang` and `language` say which, where it is another one. */
export function reasonIn(locale: Locale, { reason, reasons = {} }: Ended): { text: string; lang?: string; language?: string } {
  const shown = localeOf(firstInChain(locales, locale, (other) => reasons[other] !== undefined) ?? sourceLocale);
  const text = reasons[shown] ?? reason;
  return shown === locale ? { text } : { text, lang: locales[shown].lang, language: languageName(locale, shown) };
}

/** A day in the words of a language. @example dayIn('en', '2026-11-20') // 'November 20, 2026' */
export function dayIn(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locales[locale].lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Whether a page ended, by its path without language. */
export const hasEnded = (path: string) => Object.hasOwn(content.permalinks.retired, path);
