import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/map/measure.ts';
import { sample } from '../../model/guide.ts';

describe('the width of a text', () => {
  test('grows with its size', () => {
    expect(textWidth('Azure', 24)).toBeCloseTo(2 * textWidth('Azure', 12));
  });

  test.each([['i', 'm'], ['l', 'W'], ['и', 'щ'], ['a', 'A']])('is less for "%s" than for "%s"', (narrow, wide) => {
    expect(textWidth(narrow, 12)).toBeLessThan(textWidth(wide, 12));
  });

  test('does not depend on how accents are encoded', () => {
    expect(textWidth('Žádost'.normalize('NFD'), 12)).toBe(textWidth('Žádost', 12));
  });
});

describe('wrapping', () => {
  test('breaks between words', () => {
    expect(wrapText('Who are you for this subscription?', 112, 12)).toEqual(['Who are you for', 'this', 'subscription?']);
  });

  test('breaks a long address after its signs', () => {
    expect(wrapText('admin.powerplatform.microsoft.com', 160, 12)).toEqual(['admin.powerplatform.', 'microsoft.com']);
  });

  test('breaks a word that is wider than a line', () => {
    expect(wrapText('Достопримечательность', 60, 12).length).toBeGreaterThan(2);
  });

  test('gives no lines for an empty text', () => {
    expect(wrapText('  ', 100, 12)).toEqual([]);
  });

  test('leaves nothing out and makes no line too wide, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc mWi.-/Жщ é1') });
    fc.assert(fc.property(text, fc.integer({ min: 12, max: 200 }), (words, width) => {
      const lines = wrapText(words, width, 12);
      return lines.join('').replaceAll(' ', '') === words.replaceAll(' ', '') && lines.every((line) => textWidth(line, 12) <= width);
    }), sample(300));
  });
});
