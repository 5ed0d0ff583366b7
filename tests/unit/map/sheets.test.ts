import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestSheets, sheetsOf } from '../../../src/map/sheets.ts';
import { sample } from '../../model/guide.ts';

const items = [{ top: 0, bottom: 40 }, { top: 50, bottom: 90 }, { top: 100, bottom: 140 }];

test('what fits on one sheet stays on one', () => {
  expect(sheetsOf(items, 150, { first: 150, other: 150 })).toEqual([{ top: 0, bottom: 150 }]);
});

test('a cut lies in a gap, as low as the sheet allows', () => {
  expect(sheetsOf(items, 150, { first: 120, other: 120 })).toEqual([{ top: 0, bottom: 95 }, { top: 95, bottom: 150 }]);
});

test('the first sheet may be lower than the others', () => {
  expect(sheetsOf(items, 150, { first: 60, other: 110 })).toEqual([{ top: 0, bottom: 45 }, { top: 45, bottom: 150 }]);
});

test('an item that is taller than a sheet is cut, and no sheet is empty', () => {
  expect(sheetsOf([{ top: 0, bottom: 300 }], 300, { first: 100, other: 100 })).toEqual([{ top: 0, bottom: 100 }, { top: 100, bottom: 200 }, { top: 200, bottom: 300 }]);
});

test('a picture is printed a little smaller if that saves a sheet', () => {
  const { width, sheets } = fewestSheets([], { width: 100, height: 210 }, { first: 1, other: 1 });
  expect(sheets.length).toBe(2);
  expect(width).toBeCloseTo(100 / 0.95);
});

test('a picture is not printed smaller in vain', () => {
  expect(fewestSheets([], { width: 100, height: 290 }, { first: 1, other: 1 }).width).toBe(100);
});

test('sheets follow each other without a gap, none is higher than allowed, and none cuts an item that fits', () => {
  const band = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 60 })).map(([top, height]) => ({ top, bottom: top + height }));
  fc.assert(fc.property(fc.array(band, { maxLength: 12 }), fc.integer({ min: 800, max: 1000 }), (bands, room) => {
    const sheets = sheetsOf(bands, 1060, { first: room, other: room });
    const joined = sheets.every(({ top, bottom }, index) => top === (sheets[index - 1]?.bottom ?? 0) && bottom > top && bottom - top <= room);
    return joined && sheets.at(-1)?.bottom === 1060 && sheets.slice(0, -1).every(({ bottom }) => !bands.some((item) => item.top < bottom && bottom < item.bottom));
  }), sample(300));
});
