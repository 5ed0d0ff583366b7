import { describe, expect, test } from 'vitest';
import { readQuery, type Lexicon } from '../../../src/search/query.ts';
import { readerOf } from '../../../src/search/stem.ts';

const language = { stop: ['the', 'for', 'who'], asks: ['who'], same: [['ticket', 'case']], steps: [{ keep: 3, cut: ['s'] }] };
const lexicon: Lexicon = { reader: readerOf(language), asks: new Set(language.asks), stems: new Set(['ticket', 'case', 'sharepoint', 'admin', 'agent', 'invoice', 'pack', '20', 'gdap']) };
const stems = (text: string, typing = false) => readQuery(text, lexicon, typing).terms.map((meanings) => meanings.map(({ stem }) => stem));

describe('a query', () => {
  test('is read without stop words', () => expect(stems('the invoice for')).toEqual([['invoice']]));
  test('of stop words only keeps them', () => expect(readQuery('who', lexicon).unknown).toEqual(['who']));
  test('that asks who tells so', () => expect([readQuery('who invoices', lexicon).asks, readQuery('invoices', lexicon).asks]).toEqual([true, false]));
  test('also means what readers call the same', () => expect(stems('case')).toEqual([['case', 'ticket']]));
  test('trusts what was typed most', () => expect(readQuery('case', lexicon).terms[0]?.map(({ trust }) => trust)).toEqual([1, 0.5]));
  test('with a word in two parts finds it whole', () => expect(stems('share point')).toEqual([['sharepoint'], ['sharepoint']]));
  test('with two words in one finds both', () => expect(stems('adminagent')).toEqual([['admin'], ['agent']]));
  test('with a number stuck to a word finds both', () => expect(stems('20pack')).toEqual([['20'], ['pack']]));
  test('with a slip finds the word that is meant', () => expect(stems('invioce')).toEqual([['invoice']]));
  test('tells the words that are nowhere', () => expect(readQuery('invoice xyzzyplugh', lexicon).unknown).toEqual(['xyzzyplugh']));
  test('without words is empty', () => expect(stems(' ?! ')).toEqual([]));
});

describe('while the reader types', () => {
  test('the last word may be the beginning of one', () => expect(stems('invo', true)).toEqual([['invoice']]));
  test('earlier words are finished', () => expect(stems('adminagent inv', true)).toEqual([['admin'], ['agent'], ['invoice']]));
});

describe('another keyboard', () => {
  const keys = 'йцукенгшщзхъфывапролджэячсмитьбю';
  test('is recognized when no word is known', () => expect(readQuery('пвфз', { ...lexicon, keys }).terms).toEqual([[{ stem: 'gdap', trust: 1 }]]));
  test('is not looked for when a word is known', () => expect(readQuery('пвфз invoice', { ...lexicon, keys }).unknown).toEqual(['пвфз']));
});
