import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import type { SearchTexts } from '../../../src/search/texts.ts';
import { told } from '../../../src/search/told.ts';

const { guide } = loadGuide(process.cwd());
const say = (locale: string, total: number, unknown: string[] = []) => {
  const search = guide?.content.interface[locale]?.search;
  const hits = Array.from({ length: Math.min(total, 20) });
  return told({ total, unknown, hits: hits as never }, { ...search, ask: '', languages: {} } as SearchTexts, 'x', locale);
};

describe('the number of results', () => {
  test.each([['cs', 1, '1 výsledek.'], ['cs', 2, '2 výsledky.'], ['cs', 5, '5 výsledků.'], ['ru', 2, '2 результата.'], ['ru', 5, '5 результатов.'], ['ru', 1, '1 результат.'], ['en', 1, '1 result.']])('in %s, %i: %s', (locale, total, text) => expect(say(locale, total)).toBe(text));
  test('in Polish has its own form for two and for five', () => expect([say('pl', 2), say('pl', 5)]).toEqual(['2 wyniki wyszukiwania.', '5 wyników wyszukiwania.']));
  test('tells how many are shown when there are more', () => expect(say('en', 30)).toBe('30 results. The first 20 are shown.'));
});

test('words that are nowhere are told', () => expect(say('en', 3, ['xyzzy'])).toBe('3 results. No page has: xyzzy.'));
test('when nothing is found, the query is repeated', () => expect(say('en', 0)).toContain('"x"'));
