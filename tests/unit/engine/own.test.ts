import { describe, expect, test } from 'vitest';
import { own } from '../../../src/engine/own.ts';

describe('the entry of a record', () => {
  test('is found under its key', () => {
    expect(own({ azure: 1 }, 'azure')).toBe(1);
  });

  test('is undefined under another key', () => {
    expect(own({ azure: 1 }, 'entra')).toBeUndefined();
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is undefined under "%s", which every object inherits', (key) => {
    expect(own({ azure: 1 }, key)).toBeUndefined();
  });

  test('is found under "constructor" where the record has one of its own', () => {
    expect(own({ constructor: 1 }, 'constructor')).toBe(1);
  });
});
