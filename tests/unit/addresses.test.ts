import { describe, expect, test } from 'vitest';
import { nodeAddress, nodeAt, pageAddress } from '../../src/engine/addresses.ts';

const place = { base: '/', locale: 'en' };
const below = { base: '/support/', locale: 'ru' };
const graph = { start: 'matter' };

describe('addresses', () => {
  test('a page lies below base and locale, and keeps its anchor', () => {
    expect(pageAddress(place, '/customers/azure/#steps')).toBe('/en/customers/azure/#steps');
    expect(pageAddress(below, '/customers/azure/')).toBe('/support/ru/customers/azure/');
  });

  test('the first step is at find-support itself', () => {
    expect(nodeAddress(place, graph, 'matter')).toBe('/en/find-support/');
    expect(nodeAddress(place, graph, 'azure-role')).toBe('/en/find-support/azure-role/');
  });

  test('answers follow as a query, in their order', () => {
    expect(nodeAddress(place, graph, 'azure-request', { product: 'azure', role: 'direct-bill' })).toBe('/en/find-support/azure-request/?product=azure&role=direct-bill');
  });

  test('an address below find-support names its step or outcome, any other none', () => {
    expect(nodeAt(place, graph, '/en/find-support/')).toBe('matter');
    expect(nodeAt(below, graph, '/support/ru/find-support/azure-role/')).toBe('azure-role');
    expect(nodeAt(place, graph, '/en/customers/azure/')).toBeUndefined();
  });
});
