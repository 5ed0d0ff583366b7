import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../../src/i18n/choose-locale.ts';

const known = ['en', 'ru', 'id', 'es', 'ca'];
const choose = (...wanted: (string | null | undefined)[]) => chooseLocale(wanted, known, 'en');

describe('the language of a reader', () => {
  test('is an earlier choice before anything else', () => expect(choose('ru', 'es', 'en')).toBe('ru'));
  test('is the first of the browser that there is', () => expect(choose(null, 'pt-BR', 'es-MX', 'ru')).toBe('es'));
  test('is found below regions and scripts', () => expect(choose('ca-ES-valencia')).toBe('ca'));
  test('is found by its old code', () => expect(choose('in-ID')).toBe('id'));
  test('is found in any case', () => expect(choose('RU-ru')).toBe('ru'));
  test('is the source where none is known', () => expect(choose('ja', 'zh-Hant-TW')).toBe('en'));
  test('is the source where nothing is said', () => expect(choose(null, undefined, '')).toBe('en'));
});

test.each(['constructor', '__proto__', '../../ru', 'r u', '<script>', '-', 'x'.repeat(10_000)])('a stored value that is no tag, %s, is passed over', (value) => {
  expect(choose(value, 'es')).toBe('es');
});
