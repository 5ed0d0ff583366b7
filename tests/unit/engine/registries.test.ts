import { describe, expect, test } from 'vitest';
import { sourcesSchema } from '../../../src/engine/registries.ts';

const messages = (date: string) =>
  sourcesSchema.safeParse({ 'seed-001': { title: 'Report a problem', kind: 'seed', language: 'en', date } }).error?.issues.map((issue) => issue.message) ?? [];

describe('the date of a source', () => {
  test.each(['2026-03-25', '2024-02-29', '2026-03', '2026'])('may be %s', (date) => {
    expect(messages(date)).toEqual([]);
  });

  test.each(['2026-13-45', '2026-02-30', '2023-02-29', '2026-00'])('is in the calendar, not %s', (date) => {
    expect(messages(date)).toEqual(['This date is not in the calendar.']);
  });

  test.each(['25.3.2026', '26-03-25', '2026-3', ''])('is written as year, month, day, not "%s"', (date) => {
    expect(messages(date)).toEqual(['A date is YYYY, YYYY-MM or YYYY-MM-DD.']);
  });
});
