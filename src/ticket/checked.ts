import type { Facts, Sources } from '../engine/registries.ts';

/** Dates of the copies that a page was compared with, as the sources state them: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Checked {
  first: string;
  last: string;
  /** Some copies have no date. */
  undated: boolean;
}

/** The oldest and the newest of the copies behind some facts; undefined when none of them has a date. */
export function checkedDates(ids: readonly string[], facts: Facts, sources: Sources): Checked | undefined {
  const copies = ids.flatMap((id) => facts[id]?.sources ?? []).map((id) => sources[id]?.date);
  const dates = copies.filter((date) => date !== undefined).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last, undated: dates.length < copies.length };
}

/**
 * The dates as a language writes them, as exactly as they are known.
 * @example sayDates({ first: '2015', last: '2026-08-28', undated: false }, 'en', 'undated copy') // '2015 – August 28, 2026'
 */
export function sayDates({ first, last, undated }: Checked, lang: string, undatedCopy: string): string {
  const dated = first === last ? sayDate(first, lang) : `${sayDate(first, lang)} – ${sayDate(last, lang)}`;
  return undated ? `${dated}; ${undatedCopy}` : dated;
}

function sayDate(date: string, lang: string): string {
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', ...(date.length === 10 ? { day: 'numeric' } : {}), timeZone: 'UTC' }).format(new Date(date));
}
