import { own } from './own.ts';
import type { ContentPage } from './pages.ts';
import type { Facts, Source, Sources } from './registries.ts';
import type { Rules } from './rules.ts';

/**
 * After how many days the sources of a kind are to be compared anew, unless a source has a `recheck` of its own.
 * Microsoft changes its articles a few times a year; what others write may be gone any day.
 */
export const recheckDays: Readonly<Record<Source['kind'], number>> = { seed: 180, official: 365, 'third-party': 90 };

/** How fresh our reading of a source is. Dates are YYYY-MM-DD, or less where no more is known. */
export interface Freshness {
  /** When the facts were last compared with it; absent when no date is known. */
  checked: string | undefined;
  /** Somebody noted that day; or only the date of the copy is known that was read, and is used in its place. */
  from: 'check' | 'copy' | undefined;
  /** From the day after this one it is overdue. */
  due: string | undefined;
  isDue: boolean;
  /** How long it has been overdue; absent when it is not, or when no date is known. */
  daysOverdue: number | undefined;
}

/** A source that is to be compared anew, and what rests on it. */
export interface DueSource extends Omit<Freshness, 'isDue'> {
  id: string;
  title: string;
  address: string | undefined;
  facts: string[];
  /** Guidance and outcome pages that state one of these facts, by slug. */
  pages: string[];
}

/**
 * Tells whether a source is to be compared anew on a day. A source without any date is: nobody knows how old our reading is.
 * @example freshnessOf({ kind: 'official', date: '2026-01-01', … }, '2027-01-02').daysOverdue // 1
 */
export function freshnessOf({ kind, checked: noted, date, recheck }: Pick<Source, 'kind' | 'checked' | 'date' | 'recheck'>, today: string): Freshness {
  // A day that is still to come is a slip of the pen, and must not keep a source from being read again.
  const checked = [noted, date].find((known) => known !== undefined && known <= today);
  if (checked === undefined) return { checked, from: undefined, due: undefined, isDue: true, daysOverdue: undefined };
  const days = recheck === undefined ? recheckDays[kind] : Number.parseInt(recheck, 10);
  // Of a date without a day the first one counts: rather too early than too late.
  const due = dayOf(checked) + days;
  const late = dayOf(today) - due;
  return { checked, from: checked === noted ? 'check' : 'copy', due: dateOf(due), isDue: late > 0, daysOverdue: late > 0 ? late : undefined };
}

/** The sources that are to be compared anew on a day: those without a date first, then the longest overdue. */
export function dueSources({ sources, facts, rules, pages }: { sources: Sources; facts: Facts; rules: Rules; pages: readonly ContentPage[] }, today: string): DueSource[] {
  return Object.entries(sources)
    .map(([id, source]) => ({ id, source, fresh: freshnessOf(source, today) }))
    .filter(({ fresh }) => fresh.isDue)
    .map(({ id, source: { title, address }, fresh: { isDue: _, ...fresh } }): DueSource => {
      const resting = Object.keys(facts).filter((fact) => facts[fact]?.sources.includes(id));
      return { id, title, address, ...fresh, facts: resting, pages: pagesStating(resting, rules, pages) };
    })
    .sort((a, b) => (b.daysOverdue ?? Infinity) - (a.daysOverdue ?? Infinity) || (a.id < b.id ? -1 : 1));
}

/** One line for whoever runs a check, or nothing. A warning: a source that nobody read again is not wrong for that. */
export function dueLine(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? 'source is' : 'sources are'} due for a re-check: npm run review:due`;
}

/** @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dateOf(dayOf(text)) === text;
}

function pagesStating(facts: readonly string[], rules: Rules, pages: readonly ContentPage[]): string[] {
  const states = (stated: readonly string[] | undefined) => stated?.some((fact) => facts.includes(fact)) ?? false;
  const slugs = pages.filter(({ slug, front }) => states(own(rules.outcomes, slug.replace('find-support/', ''))?.facts) || states(front?.facts)).map(({ slug }) => slug);
  return [...new Set(slugs)].sort();
}

const day = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / day;
const dateOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);
