import { describe, expect, test } from 'vitest';
import { answersOf, keyOf, outcomeFor, rowFor, tableOf } from '../../../src/engine/answer-table.ts';
import { growTree } from '../../../src/engine/tree.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const table = tableOf(growTree(twoQuestionTree()).tree);

describe('the key of answers', () => {
  test('is the same in any order', () => expect(keyOf({ role: 'reseller', product: 'azure' })).toBe(keyOf({ product: 'azure', role: 'reseller' })));
  test('gives the answers back', () => expect(answersOf(keyOf({ role: 'reseller', product: 'azure' }))).toEqual({ product: 'azure', role: 'reseller' }));
  test('of none is empty and gives none back', () => expect([keyOf({}), answersOf('')]).toEqual(['', {}]));
});

test('the table of a tree has every route once, in the order of keys', () => {
  expect(Object.entries(table)).toEqual([
    ['product=azure&role=not-sure', 'ask-provider'],
    ['product=azure&role=provider', 'file-azure'],
    ['product=azure&role=reseller', 'ask-provider'],
    ['product=office', 'check-health'],
  ]);
});

describe('answers lead in a table', () => {
  test('to the outcome of their route', () => expect(outcomeFor(table, { role: 'provider', product: 'azure' })).toBe('file-azure'));
  test('to the same one with answers that nobody asks for', () => expect(rowFor(table, { product: 'office', role: 'reseller' })).toBe('product=office'));
  test('nowhere when one is missing', () => expect(outcomeFor(table, { product: 'azure' })).toBeUndefined());
  test('nowhere when there are none', () => expect(outcomeFor(table, {})).toBeUndefined());
});
