import { describe, expect, test } from 'vitest';
import { chainOf, firstInChain, sourceOf } from '../../../src/i18n/chain.ts';
import { localeIds, locales } from '../../../src/locales.ts';
import { twoChains } from '../../fixtures/languages.ts';

describe('a chain', () => {
  test('begins with the reader\'s own locale', () => expect(chainOf(twoChains, 'gl')).toEqual(['gl', 'pt', 'es', 'en']));
  test('of Catalan leads to Spanish, then English', () => expect(chainOf(locales, 'ca')).toEqual(['ca', 'es', 'en']));
  test('of the source language is that alone', () => expect(chainOf(locales, 'en')).toEqual(['en']));
  test.each(localeIds)('of "%s" names only known locales, each once, and ends with the source', (locale) => {
    const chain = chainOf(locales, locale);
    expect([...new Set(chain)].filter((id) => Object.hasOwn(locales, id))).toEqual(chain);
    expect(chain.at(-1)).toBe(sourceOf(locales));
  });
});

describe('what is shown', () => {
  test('is the reader\'s own where there is one', () => expect(firstInChain(twoChains, 'gl', () => true)).toBe('gl'));
  test('else comes from the nearest of the chain', () => expect(firstInChain(twoChains, 'gl', (locale) => ['es', 'en'].includes(locale))).toBe('es'));
  test('is nothing where nobody has it', () => expect(firstInChain(twoChains, 'gl', () => false)).toBeUndefined());
});
