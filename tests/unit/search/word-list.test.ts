import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../../src/search/word-list.ts';
const seeded = { seed: 7 };

describe('packed and unpacked', () => {
  test('numbers are what they were', () => fc.assert(fc.property(fc.array(fc.nat(5000)), (numbers) => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  }), seeded));
  test('sorted words are what they were', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zа-я0-9&]{1,12}$/), { maxLength: 30 }).map((list) => list.sort());
    fc.assert(fc.property(words, (list) => {
      expect(unpackWords(packWords(list))).toEqual(list);
    }), seeded);
  });
});

test('packed numbers hold no backslash, quote or space, which JSON or a list would double', () => expect(/[\\" ]/.test(packNumbers(Array.from({ length: 200 }, (_, number) => number)))).toBe(false));
