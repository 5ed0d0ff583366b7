import { describe, expect, test } from 'vitest';
import { domainsOf, learn, nothingKnown, possible, type Situation } from '../../../src/engine/situation.ts';

const domains = domainsOf({
  questions: {
    product: { answers: { azure: {}, entra: {}, dynamics: {}, 'not-sure': { unsure: true } } },
    role: { answers: { reseller: {}, advisor: {}, 'not-sure': { unsure: true } } },
    site: { answers: { portal: {}, elsewhere: {} } },
  },
  facets: { owner: ['customer', 'own'] },
});

describe('the variables of a tree', () => {
  test('are its questions and its facets', () => {
    expect([...domains.keys()]).toEqual(['product', 'role', 'site', 'owner']);
  });

  test('have no value for "not sure"', () => {
    expect(possible(nothingKnown, domains, 'product')).toEqual(new Set(['azure', 'entra', 'dynamics']));
  });
});

describe('what is possible', () => {
  test('is everything for what was not spoken of', () => {
    expect(possible(learned('product', 'azure'), domains, 'owner')).toEqual(new Set(['customer', 'own']));
  });

  test('is one value after an answer', () => {
    expect(possible(learned('product', 'azure'), domains, 'product')).toEqual(new Set(['azure']));
  });

  test('is nothing for a variable that does not exist', () => {
    expect(possible(nothingKnown, domains, 'weather')).toEqual(new Set());
  });
});

describe('learning from an answer', () => {
  test('"not sure" settles nothing', () => {
    expect(learn(nothingKnown, domains, 'product', 'not-sure', { unsure: true })).toEqual(nothingKnown);
  });

  test('"not sure" still adds what it means', () => {
    const situation = learn(nothingKnown, domains, 'product', 'not-sure', { unsure: true, means: { owner: ['own'] } });
    expect(situation).toEqual(new Map([['owner', new Set(['own'])]]));
  });

  test('"not sure" keeps what was known before', () => {
    expect(learn(learned('product', 'azure'), domains, 'product', 'not-sure', { unsure: true })).toEqual(learned('product', 'azure'));
  });

  test('what an answer means narrows what was possible', () => {
    const narrowed = learned('site', 'portal', { product: ['azure', 'entra'] });
    expect(learn(narrowed, domains, 'role', 'advisor', { means: { product: ['entra', 'dynamics'] } })?.get('product')).toEqual(new Set(['entra']));
  });

  test('what an answer means never widens what was known', () => {
    expect(learn(learned('product', 'azure'), domains, 'role', 'advisor', { means: { product: ['azure', 'entra'] } })?.get('product')).toEqual(new Set(['azure']));
  });

  test('an answer that means the opposite of what is known contradicts it', () => {
    expect(learn(learned('product', 'azure'), domains, 'role', 'advisor', { means: { product: ['dynamics'] } })).toBeUndefined();
  });

  test('an answer that means a value that does not exist contradicts everything', () => {
    expect(learn(nothingKnown, domains, 'role', 'advisor', { means: { owner: ['nobody'] } })).toBeUndefined();
  });

  test('leaves the earlier situation as it was', () => {
    const before = learned('product', 'azure');
    learn(before, domains, 'role', 'advisor', { means: { owner: ['own'] } });
    expect(before).toEqual(learned('product', 'azure'));
  });
});

describe('offering an answer', () => {
  const narrowed = learned('site', 'portal', { product: ['azure', 'entra'] });

  test('agrees with what is possible', () => {
    expect(learn(narrowed, domains, 'product', 'entra', {})).toBeDefined();
  });

  test('contradicts what was ruled out', () => {
    expect(learn(narrowed, domains, 'product', 'dynamics', {})).toBeUndefined();
  });

  test('always agrees for "not sure"', () => {
    expect(learn(narrowed, domains, 'product', 'not-sure', { unsure: true })).toBeDefined();
  });
});

/** What is known after one answer; refuses one that contradicts the domains. */
function learned(question: string, answer: string, means: Record<string, string[]> = {}): Situation {
  const situation = learn(nothingKnown, domains, question, answer, { means });
  if (!situation) throw new Error(`${question}=${answer} contradicts its own domains.`);
  return situation;
}
