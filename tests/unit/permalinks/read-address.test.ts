import { expect, test } from 'vitest';
import { readAddress } from '../../../src/permalinks/read-address.ts';
import { registry } from './registry.ts';

test.each([
  ['/plans/compare/', ['/plans/compare/']],
  ['plans/compare', ['/plans/compare/']],
  ['/pl/plans/compare/#use', ['/plans/compare/#use']],
  ['https://guide.example/pl/plans/compare/#use', ['/plans/compare/#use']],
  ['/', ['/']],
  ['azure-role', ['/find-support/azure-role/']],
  ['an-id-that-nobody-knows', ['/find-support/an-id-that-nobody-knows/']],
  ['role', ['?role']],
  ['product', ['/find-support/product/', '?product']],
  ['role=advisor', ['?role=advisor']],
  ['?role=advisor', ['?role=advisor']],
  ['?role', ['?role']],
])('"%s" means %j', (text, addresses) => {
  expect(readAddress(text, registry({ questions: { product: ['azure'], role: ['advisor'] } }), ['en', 'pl'])).toEqual(addresses);
});
