import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../../src/engine/terms.ts';

const found = (text: string, ...avoid: string[]) => forbiddenIn(text, avoid).map((hit) => hit.found);

describe('a forbidden word', () => {
  test('is found in any case', () => expect(found('Адвокат ответит.', 'адвокат')).toEqual(['Адвокат']));
  test('is found with its endings where they are left open', () => expect(found('Dwa bilety i biletów.', 'bilet*')).toEqual(['bilety', 'biletów']));
  test('is not found as a part of another word', () => expect(found('Podbiletowy', 'bilet*')).toEqual([]));
  test('is not found with an ending where none is open', () => expect(found('místního', 'místní')).toEqual([]));
  test('of several words is found over any space', () => expect(found('tanda\n  tangan awan', 'tanda tangan awan')).toEqual(['tanda\n  tangan awan']));
  test('may leave the ending of each word open', () => expect(found('коммерческого рынка', 'коммерческ* рын*')).toEqual(['коммерческого рынка']));
  test('holds signs that mean something to patterns', () => expect(found('a.c (x)', 'a.c', '(x)')).toEqual(['a.c', '(x)']));
  test('is told with its place', () => expect(forbiddenIn('Odešlete lístek.', ['lístek*'])).toEqual([{ index: 9, found: 'lístek', pattern: 'lístek*' }]));
});
