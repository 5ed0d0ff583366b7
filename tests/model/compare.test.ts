import { describe, expect, test } from 'vitest';
import { isShown } from '../../src/compare/choices.ts';
import { compareCsv } from '../../src/compare/csv.ts';
import { fitsOf } from '../../src/compare/fits.ts';
import { compareCells, comparedPortals, compareRows } from '../../src/compare/table.ts';
import { localeIds } from '../../src/locales.ts';
import { filterQuestions } from '../../src/search/record.ts';
import { byteOrderMark } from '../../src/open/csv.ts';
import { parseCsv } from '../fixtures/csv.ts';
import { everyRoute } from './brute-force.ts';
import { content, proof } from './guide.ts';

const { rules } = content;
const routes = everyRoute(rules);
const outcomes = Object.keys(rules.outcomes);
const valuesOf = (question: string) => [...(proof.tree.domains.get(question) ?? [])];
const shown = (choices: Record<string, string>) => outcomes.filter((id) => isShown({ fits: fitsOf(proof.tree, id, filterQuestions), portals: [] }, choices));

/** Outcomes that some reader with these answers may be sent to, worked out from the rules alone. */
const reachable = (choices: Record<string, string>) => outcomes.filter((id) => routes.some((route) => route.outcome === id && Object.entries(choices).every(([question, answer]) => route.known[question]?.includes(answer))));

describe('the table of outcomes, narrowed', () => {
  test.each(filterQuestions.flatMap((question) => valuesOf(question).map((answer) => ({ [question]: answer }))))('to %j, has the outcomes that such a reader may be sent to', (choices) => {
    expect(shown(choices)).toEqual(reachable(choices));
    expect(shown(choices).length).toBeGreaterThan(0);
  });

  test('to a role and a product, has those where one route allows both', () => {
    for (const role of valuesOf('role')) for (const product of valuesOf('product')) expect([role, product, shown({ role, product })]).toEqual([role, product, reachable({ role, product })]);
  });

  test('can be narrowed to every portal that an outcome names, and to no other', () => {
    const named = Object.values(rules.outcomes).flatMap(({ portals = [], via }) => [...portals, ...(via ? [via] : [])]);
    expect(comparedPortals(content).sort()).toEqual([...new Set(named)].sort());
  });
});

describe.each(localeIds)('the table as a file in "%s"', (locale) => {
  const [words, strings] = [content.words[locale], content.interface[locale]];
  if (!words || !strings) throw new Error(`There are no words in "${locale}".`);
  const rows = compareRows(content, words, strings.outcome, locale);
  const text = compareCsv(rows, strings.compare, strings.outcome, (id) => `https://guide.example/${locale}/find-support/${id}/`);

  test('begins with the mark that Excel needs', () => {
    expect(text.startsWith(byteOrderMark)).toBe(true);
  });

  test('gives the same rows when it is read back', () => {
    const [head, ...read] = parseCsv(text.slice(1));
    expect(head).toHaveLength(7);
    expect(read).toEqual(rows.map((row) => [...compareCells(row, strings.outcome), `https://guide.example/${locale}/find-support/${row.id}/`]));
  });
});
