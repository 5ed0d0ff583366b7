import { describe, expect, test } from 'vitest';
import { dueLine, dueSources, freshnessOf, isDay, recheckDays } from '../../../src/engine/freshness.ts';
import { sourcesSchema, type Source } from '../../../src/engine/registries.ts';
import { printDue } from '../../../src/report/due.ts';
import { smallGuide } from '../../fixtures/small-guide.ts';

const official = (rest: Partial<Source> = {}): Source => ({ title: 'Report a problem', kind: 'official', language: 'en', ...rest });

describe('a source', () => {
  test('is not due on the last day of its interval', () => {
    expect(freshnessOf(official({ checked: '2026-01-01' }), '2027-01-01')).toEqual({ checked: '2026-01-01', from: 'check', due: '2027-01-01', isDue: false, daysOverdue: undefined });
  });

  test('is one day overdue on the next', () => expect(freshnessOf(official({ checked: '2026-01-01' }), '2027-01-02')).toMatchObject({ isDue: true, daysOverdue: 1 }));
  test('counts from its last check, not from its copy', () => expect(freshnessOf(official({ date: '2020-01-01', checked: '2026-12-01' }), '2027-01-02')).toMatchObject({ from: 'check', isDue: false }));
  test('counts from its copy where no check is known', () => expect(freshnessOf(official({ date: '2026-01-01' }), '2026-02-01')).toMatchObject({ checked: '2026-01-01', from: 'copy', isDue: false }));
  test.each([['2026', '2026-01-01'], ['2026-03', '2026-03-01']])('with only %s known counts from the first day of that time', (date, day) => expect(freshnessOf(official({ date }), '2027-06-01').due).toBe(freshnessOf(official({ date: day }), '2027-06-01').due));
  test('without any date is due, nobody knows how long', () => expect(freshnessOf(official(), '2026-01-01')).toEqual({ checked: undefined, from: undefined, due: undefined, isDue: true, daysOverdue: undefined }));
  test('that claims a check in the future counts from its copy', () => expect(freshnessOf(official({ date: '2020-01-01', checked: '2062-01-01' }), '2026-01-01')).toMatchObject({ checked: '2020-01-01', from: 'copy', isDue: true }));
  test('may have an interval of its own', () => expect(freshnessOf(official({ checked: '2026-01-01', recheck: '30d' }), '2026-02-01')).toMatchObject({ due: '2026-01-31', daysOverdue: 1 }));
  test.each(Object.entries(recheckDays))('of the kind %s has the interval of its kind', (kind, days) => expect(freshnessOf({ kind: kind as Source['kind'], checked: '2026-01-01' }, '2026-01-01').due).toBe(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)));
});

describe('in the registry', () => {
  const messages = (rest: object) => sourcesSchema.safeParse({ D01: { ...official(), ...rest } }).error?.issues.map((issue) => issue.message) ?? [];

  test.each(['90d', '1d', '3650d'])('an interval may be %s', (recheck) => expect(messages({ recheck })).toEqual([]));
  test.each(['90', '0d', '3m', '-1d', 'never'])('an interval is not %s', (recheck) => expect(messages({ recheck })).toEqual(['An interval is a number of days, such as 90d.']));
  test.each(['2026', '2026-02-30', 'today'])('a check has a day of the calendar, not %s', (checked) => expect(messages({ checked })).toEqual(['A date is YYYY-MM-DD.']));
  test('a check is not older than the copy', () => expect(messages({ date: '2026-02-01', checked: '2026-01-31' })).toEqual(['It was last checked before the date of its copy.']));
  test('a check may be of the day of the copy', () => expect(messages({ date: '2026-02-01', checked: '2026-02-01' })).toEqual([]));
});

describe('the list of what is due', () => {
  const { rules, facts } = smallGuide();
  const page = (slug: string, stated: string[]) => ({ file: `${slug}.md`, locale: 'en', slug, front: { title: '', description: '', facts: stated, outcomes: ['x'] }, headings: [], links: [], text: '' });
  const sources = { 'seed-001': official({ checked: '2024-01-01' }), old: official({ checked: '2020-01-01' }), undated: official(), fresh: official({ checked: '2025-12-31' }) };
  const pages = [page('customers/azure', ['F-AZ-01']), page('customers/other', ['F-XX-01']), { ...page('find-support/file-azure', []), front: undefined }];
  const due = dueSources({ sources, facts, rules, pages }, '2026-01-01');

  test('leaves out what is fresh, and begins with what has no date and what is longest overdue', () => expect(due.map(({ id }) => id)).toEqual(['undated', 'old', 'seed-001']));
  test('names the facts that rest on a source', () => expect(due.at(-1)?.facts).toEqual(['F-AZ-01', 'F-AZ-02']));
  test('names the pages and outcomes that state them', () => expect(due.at(-1)?.pages).toEqual(['customers/azure', 'find-support/file-azure']));
  test('names none for a source that nothing rests on', () => expect(due[0]).toMatchObject({ facts: [], pages: [] }));

  test('is printed with days, what rests on it, and what to do', () => {
    expect(printDue(due, 4).split('\n\n').slice(-2)).toEqual([
      'seed-001  Report a problem\n  366 days overdue: last checked 2024-01-01, due 2024-12-31\n  facts: F-AZ-01, F-AZ-02\n  pages: customers/azure, find-support/file-azure',
      '3 of 4 sources. Compare the facts of each with the document itself, then write the day as "checked" in content/registry/sources.yaml.',
    ]);
  });

  test('is one sentence when it is empty', () => expect(printDue([], 4)).toBe('None of the 4 sources is due for a re-check.'));
  test('is one line in a check, and none when nothing is due', () => expect([0, 1, 3].map(dueLine)).toEqual([undefined, '1 source is due for a re-check: npm run review:due', '3 sources are due for a re-check: npm run review:due']));
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', 'today'])('%s is no day', (text) => expect(isDay(text)).toBe(false));
test('a leap day is one', () => expect(isDay('2028-02-29')).toBe(true));
