import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteOrderMark, writeCsv } from '../../../src/open/csv.ts';
import { parseCsv } from '../../fixtures/csv.ts';

const risky = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const hard = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '"', '""', ',', '\r\n', '\n', ' a ', '=1+1', '+7', '-', '@sum', '\t=1', '\r=1', "'a", 'žluť, „x“'));
const tables = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(hard, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

describe('a table as CSV', () => {
  test('is read back as it was, but for cells that a spreadsheet would run', () => {
    fc.assert(fc.property(tables, (rows) => {
      expect(parseCsv(writeCsv(rows))).toEqual(rows.map((row) => row.map((cell) => (risky.test(cell) ? `'${cell}` : cell))));
    }), { seed: 20_261_120, numRuns: 500 });
  });

  test('never has a cell that begins as a formula', () => {
    fc.assert(fc.property(tables, (rows) => {
      expect(parseCsv(writeCsv(rows)).flat().filter((cell) => risky.test(cell))).toEqual([]);
    }), { seed: 20_261_120, numRuns: 500 });
  });

  test.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', ' =1', '\t1', '＝1'])('%j gets an apostrophe', (cell) => {
    expect(parseCsv(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  test.each(['a=b', 'a@b', 'Help + support', '–', '24/7'])('%j stays', (cell) => {
    expect(writeCsv([[cell]])).toBe(`${cell}\r\n`);
  });

  test('has a mark for Excel that is three bytes of UTF-8', () => {
    expect([...new TextEncoder().encode(byteOrderMark)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

test.each([['a\n', 'line end'], ['a"b\r\n', 'quote inside'], ['"a\r\n', 'open quote'], ['a\r\nb,c\r\n', 'uneven rows'], ['a', 'no end']])('the reader of these tests refuses %j (%s)', (text) => {
  expect(() => parseCsv(text)).toThrow();
});
