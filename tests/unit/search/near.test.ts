import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isOneEdit, near } from '../../../src/search/near.ts';
const seeded = { seed: 7 };

describe('one edit', () => {
  test.each([['plan', 'plan'], ['plan', 'plans'], ['plan', 'pan'], ['plan', 'plon'], ['plan', 'paln']])('makes %s and %s alike', (a, b) => expect(isOneEdit(a, b)).toBe(true));
  test.each([['plan', 'pants'], ['plan', 'lapn'], ['ab', 'ba c']])('does not make %s and %s alike', (a, b) => expect(isOneEdit(a, b)).toBe(false));
  test('goes both ways', () => fc.assert(fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => isOneEdit(a, b) === isOneEdit(b, a)), seeded));
});

describe('a misspelt word', () => {
  const stems = ['govern', 'government', 'languag', 'plan', 'privileg'];
  test.each([['goverment', ['government']], ['langauge', ['languag']], ['privilges', ['privileg']]])('%s means %j', (word, meant) => expect(near(word, word, stems)).toEqual(meant));
  test('of four letters is not guessed', () => expect(near('plna', 'plna', stems)).toEqual([]));
  test('with digits is not guessed', () => expect(near('plans1', 'plans1', stems)).toEqual([]));
  test('that is like nothing means nothing', () => expect(near('xyzzyplugh', 'xyzzyplugh', stems)).toEqual([]));
});
