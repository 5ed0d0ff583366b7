import { expect, test } from 'vitest';
import { around } from '../../../src/i18n/around.ts';

test('a text is split at its placeholder', () => {
  expect(around('or {name}!', 'name')).toEqual({ before: 'or ', after: '!' });
});

test('a placeholder may stand first or last', () => {
  expect([around('{name} too', 'name'), around('or {name}', 'name')]).toEqual([{ before: '', after: ' too' }, { before: 'or ', after: '' }]);
});

test('a text without the placeholder is refused, because the value would be lost', () => {
  expect(() => around('or {names}', 'name')).toThrow('"or {names}" has no place for {name}.');
});
