import type { HistoryEntry } from '../engine/history.ts';
import { firstInChain } from '../i18n/chain.ts';
import { localeOf, locales, sourceLocale, type Locale } from '../locales.ts';

/** The reason of a change for the readers of a locale: in the first language of its chain that has it. */
export function reasonIn(locale: Locale, { reason, reasons = {} }: Pick<HistoryEntry, 'reason' | 'reasons'>): { text: string; locale: Locale } {
  const said = localeOf(firstInChain(locales, locale, (other) => other === sourceLocale || Object.hasOwn(reasons, other)));
  return { text: said === sourceLocale ? reason : reasons[said] ?? reason, locale: said };
}

/**
 * A day in words.
 * @example dayIn('pl', '2026-12-01') // '1 grudnia 2026'
 */
export function dayIn(locale: Locale, date: string): string {
  return new Intl.DateTimeFormat(locales[locale].lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
