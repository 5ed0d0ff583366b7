import { describe, expect, test } from 'vitest';
import { factsSchema, sourcesSchema } from '../../../src/engine/registries.ts';
import { checkedDates, sayDates } from '../../../src/ticket/checked.ts';

const source = (date?: string) => ({ title: 'A page', kind: 'official', language: 'en', ...(date === undefined ? {} : { date }) });
const sources = sourcesSchema.parse({ old: source('2015'), month: source('2023-07'), day: source('2026-08-28'), undated: source() });
const fact = (...ids: string[]) => ({ says: 'Something is so.', status: 'current', basis: 'newer', sources: ids });
const facts = factsSchema.parse({ 'F-AZ-01': fact('month', 'day'), 'F-AZ-02': fact('old', 'undated'), 'F-AZ-03': fact('undated'), 'F-AZ-04': fact('day') });

describe('the dates of the copies behind a page', () => {
  test('are the oldest and the newest', () => expect(checkedDates(['F-AZ-01', 'F-AZ-02'], facts, sources)).toEqual({ first: '2015', last: '2026-08-28', undated: true }));
  test('say nothing about copies without a date when there are none', () => expect(checkedDates(['F-AZ-01'], facts, sources)).toEqual({ first: '2023-07', last: '2026-08-28', undated: false }));
  test('are none without facts', () => expect(checkedDates([], facts, sources)).toBeUndefined());
  test('are none when no copy has a date', () => expect(checkedDates(['F-AZ-03'], facts, sources)).toBeUndefined());
});

test.each([
  ['en', '2015 – August 28, 2026; undated', { first: '2015', last: '2026-08-28', undated: true }],
  ['en', 'July 2023', { first: '2023-07', last: '2023-07', undated: false }],
  ['cs', '28. srpna 2026', { first: '2026-08-28', last: '2026-08-28', undated: false }],
])('dates in %s are written as exactly as they are known: %s', (lang, said, dates) => {
  expect(sayDates(dates, lang, 'undated')).toBe(said);
});
