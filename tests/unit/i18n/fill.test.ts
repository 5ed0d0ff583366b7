import { expect, test } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

test('a placeholder becomes its value', () => {
  expect(fill('Change: {question}', { question: 'Which product?' })).toBe('Change: Which product?');
});

test('every place of a placeholder is filled', () => {
  expect(fill('{a} {b} {a}', { a: '1', b: '2' })).toBe('1 2 1');
});

test('a placeholder without a value stays, so that it is seen', () => {
  expect(fill('Change: {question}', {})).toBe('Change: {question}');
});

test('a value is taken literally, whatever it holds', () => {
  expect(fill('{a}!', { a: "$& $1 $' {a} {b}", b: 'no' })).toBe("$& $1 $' {a} {b}!");
});

test('an empty value leaves nothing', () => {
  expect(fill('[{a}]', { a: '' })).toBe('[]');
});

test('braces around anything but a name are text', () => {
  expect(fill('{} { a } {a-b}', { a: '1' })).toBe('{} { a } {a-b}');
});
