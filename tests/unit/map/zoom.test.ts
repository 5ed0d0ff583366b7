import { describe, expect, test } from 'vitest';
import { fitLevel, nextLevel } from '../../../src/map/zoom.ts';

describe('the size of the picture', () => {
  test('goes up and down by levels', () => {
    expect([nextLevel(1, 'larger'), nextLevel(1, 'smaller')]).toEqual([1.25, 0.8]);
  });

  test('goes from a fitted size to the next level', () => {
    expect([nextLevel(0.62, 'larger'), nextLevel(0.62, 'smaller')]).toEqual([0.65, 0.5]);
  });

  test('stays at the ends of the scale', () => {
    expect([nextLevel(3, 'larger'), nextLevel(0.1, 'smaller')]).toEqual([3, 0.1]);
  });

  test('fits the width of the window, within the scale', () => {
    expect([fitLevel(1600, 800), fitLevel(1600, 20), fitLevel(100, 2000)]).toEqual([0.5, 0.1, 3]);
  });
});
