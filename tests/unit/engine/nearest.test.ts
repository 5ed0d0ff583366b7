import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/engine/nearest.ts';

describe('the nearest word', () => {
  test('is the one with a letter missing', () => {
    expect(nearest('indirect-reseler', ['indirect-reseller', 'advisor'])).toBe('indirect-reseller');
  });

  test.each(['advsior', 'adviser', 'advisorr', 'dvisor', 'advisor'])('of "%s" is "advisor"', (word) => {
    expect(nearest(word, ['member', 'advisor'])).toBe('advisor');
  });

  test('is the closer of two', () => {
    expect(nearest('azure-rols', ['azure-sale', 'azure-role'])).toBe('azure-role');
  });

  test('is the first of two that are equally close', () => {
    expect(nearest('role', ['rope', 'rule'])).toBe('rope');
  });

  test('may differ in one letter of three, not in more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });

  test('may differ in one letter however short the word', () => {
    expect(nearest('ab', ['ac'])).toBe('ac');
  });

  test('may differ in two neighbors swapped, which is one mistake', () => {
    expect(nearest('rloe', ['role'])).toBe('role');
    expect(nearest('rolx', ['lorx'])).toBeUndefined();
  });

  test('is nothing among nothing', () => {
    expect(nearest('role', [])).toBeUndefined();
  });
});

describe('the second half of a message', () => {
  test('suggests the nearest word', () => {
    expect(didYouMean('advisr', ['member', 'advisor'])).toBe('Did you mean "advisor"?');
  });

  test('lists what is known when nothing is near', () => {
    expect(didYouMean('weather', ['member', 'advisor'])).toBe('Known: member, advisor.');
  });

  test('lists twelve at most', () => {
    const many = Array.from({ length: 13 }, (_, i) => `answer-${i}`);
    expect(didYouMean('weather', many)).toBe(`Known: ${many.slice(0, 12).join(', ')}, ….`);
  });

  test('says when nothing is known', () => {
    expect(didYouMean('role', [])).toBe('Nothing of this kind is defined yet.');
  });

  test('takes any collection, also one that can be walked only once', () => {
    expect(didYouMean('weather', new Map([['member', 1]]).keys())).toBe('Known: member.');
  });
});
