import { expect, test } from 'vitest';
import { findingsOf, smallGuide } from '../../fixtures/small-guide.ts';

test('the small guide that every other fixture changes has no findings', () => {
  expect(findingsOf(smallGuide())).toEqual([]);
});
