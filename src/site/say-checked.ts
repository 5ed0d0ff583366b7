import { freshnessOf } from '../engine/freshness.ts';
import type { Source } from '../engine/registries.ts';
import { fill } from '../i18n/fill.ts';
import { locales, type Locale } from '../locales.ts';
import { today } from '../settings.ts';
import { stringsOf } from './guide.ts';

/**
 * When a source was last checked, in words; and that it should have been checked since, where it should. Never the day of the build.
 * @example sayChecked('en', { kind: 'official', date: '2023-09-23', … }) // 'copy of September 23, 2023, not re-checked since'
 */
export function sayChecked(locale: Locale, source: Pick<Source, 'kind' | 'checked' | 'date' | 'recheck'>): string {
  const { page, feedback } = stringsOf(locale);
  const { checked, from, isDue } = freshnessOf(source, today());
  if (checked === undefined) return feedback.unchecked;
  const date = sayDate(locale, checked);
  if (from === 'copy') return fill(isDue ? feedback.overdueCopy : feedback.checkedCopy, { date });
  const copy = source.date === undefined ? page.undated : fill(page.copyOf, { date: sayDate(locale, source.date) });
  return `${copy}, ${fill(isDue ? feedback.overdue : feedback.checked, { date })}`;
}

/** A day in the words of the language; a month or year stays as it is written. */
function sayDate(locale: Locale, date: string): string {
  if (date.length < 10) return date;
  return new Intl.DateTimeFormat(locales[locale].lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}
