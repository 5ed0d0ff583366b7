import { expect, test } from 'vitest';
import { listed } from '../../../src/i18n/listed.ts';

test('a single text stands alone', () => {
  expect(listed('en', ['Azure'], 'disjunction')).toBe('Azure');
});

test('any of several texts are joined as the language joins a choice', () => {
  expect(listed('en', ['Azure', 'Intune', 'Exchange'], 'disjunction')).toBe('Azure, Intune, or Exchange');
});

test('all of several texts are joined as the language joins a sum', () => {
  expect(listed('en', ['Azure', 'Intune'], 'conjunction')).toBe('Azure and Intune');
});

test('no text gives none', () => {
  expect(listed('en', [], 'conjunction')).toBe('');
});
