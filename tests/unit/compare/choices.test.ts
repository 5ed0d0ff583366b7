import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShown, readChoices, writeChoices, type Menus } from '../../../src/compare/choices.ts';

const menus: Menus = new Map([['role', new Set(['', 'advisor', 'member'])], ['product', new Set(['', 'azure', 'entra'])], ['portal', new Set(['', 'azure-portal'])]]);

describe('choices in an address', () => {
  test('are read by menu', () => {
    expect(readChoices('?role=advisor&portal=azure-portal', menus)).toEqual({ choices: { role: 'advisor', portal: 'azure-portal' }, ignored: [] });
  });

  test.each(['constructor', '__proto__', 'toString', 'abacus', 'Advisor', '<b>'])('"%s" does not exist and is told', (value) => {
    expect(readChoices(`?role=${encodeURIComponent(value)}&product=azure`, menus)).toEqual({ choices: { product: 'azure' }, ignored: [{ menu: 'role', value }] });
  });

  test('that contradict each other count as none', () => {
    expect(readChoices('?role=advisor&role=member', menus)).toEqual({ choices: {}, ignored: [{ menu: 'role', value: 'advisor' }, { menu: 'role', value: 'member' }] });
  });

  test('that are given twice count as none, and are told once', () => {
    expect(readChoices('?role=advisor&role=advisor', menus)).toEqual({ choices: {}, ignored: [{ menu: 'role', value: 'advisor' }] });
  });

  test('that are empty are none', () => {
    expect(readChoices('?role=&product=&portal=', menus)).toEqual({ choices: {}, ignored: [] });
  });

  test('of others are ignored silently and stay', () => {
    expect(readChoices('?utm_source=mail&matter=x', menus)).toEqual({ choices: {}, ignored: [] });
    expect(writeChoices('?utm_source=mail&role=member', menus, { product: 'azure' })).toBe('?utm_source=mail&product=azure');
  });

  test('leave no question mark when there are none', () => {
    expect(writeChoices('?role=member', menus, {})).toBe('');
  });

  test('are read back as they were written, whatever stands in the address', () => {
    const some = fc.record({ role: fc.constantFrom('advisor', 'member'), product: fc.constantFrom('azure', 'entra'), portal: fc.constant('azure-portal') }, { requiredKeys: [] });
    fc.assert(fc.property(fc.string(), some, (search, choices) => {
      expect(readChoices(writeChoices(search, menus, choices), menus)).toEqual({ choices: { ...choices }, ignored: [] });
    }), { seed: 20_261_120, numRuns: 300 });
  });
});

describe('a row', () => {
  const row = { fits: 'product=azure&role=advisor.member product=entra', portals: ['azure-portal', 'partner-center'] };

  test('stays when a route to its outcome allows all choices', () => {
    expect(isShown(row, { product: 'azure', role: 'member' })).toBe(true);
  });

  test('goes when every choice is possible, but never on the same route', () => {
    expect(isShown({ fits: 'product=azure&role=advisor product=entra&role=member', portals: [] }, { product: 'azure', role: 'member' })).toBe(false);
  });

  test('stays when the route leaves a question open', () => {
    expect(isShown(row, { product: 'entra', role: 'customer' })).toBe(true);
  });

  test('fits everybody when nothing is settled', () => {
    expect(isShown({ fits: '', portals: [] }, { product: 'azure', role: 'customer' })).toBe(true);
  });

  test('needs the portal', () => {
    expect([isShown(row, { portal: 'azure-portal' }), isShown(row, { portal: 'azure' })]).toEqual([true, false]);
  });
});
