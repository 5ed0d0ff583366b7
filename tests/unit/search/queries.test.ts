import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { localeIds, sourceLocale } from '../../../src/locales.ts';
import { querySets } from '../../search/queries.ts';

const sets = querySets();
const kinds = ['exact', 'inflected', 'plain', 'typo', 'old', 'question'];
const { guide } = loadGuide(process.cwd());
const paths = new Set(guide?.content.pages.filter((page) => page.locale === sourceLocale).map((page) => `/${page.slug}/`));

test('there is a set of queries for every language', () => expect(Object.keys(sets).sort()).toEqual([...localeIds].sort()));

describe.each(Object.entries(sets))('the queries in "%s"', (_, queries) => {
  test('are at least forty', () => expect(queries.length).toBeGreaterThanOrEqual(40));
  test('are of every kind in both halves', () => {
    const halves = ['tuning', 'held-out'].map((half) => new Set<string>(queries.filter((query) => query.half === half).map((query) => query.kind)));
    expect(halves).toEqual([new Set(kinds), new Set(kinds)]);
  });
  test('expect pages that exist', () => expect(queries.flatMap((query) => query.expect).filter((path) => !paths.has(path))).toEqual([]));
  test('stand once each', () => expect(queries.map(({ q }) => q).filter((q, index, all) => all.indexOf(q) < index)).toEqual([]));
});
