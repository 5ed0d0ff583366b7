import { describe, expect, test } from 'vitest';
import { canStillAsk, questionsOf, routeTo, sortWaiting } from '../../../src/engine/graph.ts';
import { graph } from './small-tree.ts';

describe('the route to a step', () => {
  test('is the answers from the start, in order', () => {
    expect(routeTo(graph, 'azure-role').map((t) => t.answer)).toEqual(['customer-cloud', 'azure']);
  });

  test('names the step and the question of each answer', () => {
    expect(routeTo(graph, 'billing-role')).toEqual([
      { step: 'matter', question: 'matter', answer: 'partner-center' },
      { step: 'partner-center-need', question: 'partner-center-need', answer: 'billing' },
    ]);
  });

  test('is empty for the first step', () => {
    expect(routeTo(graph, 'matter')).toEqual([]);
  });

  test.each(['no-such-step', 'constructor', '__proto__', ''])('is empty for "%s", which is no step', (id) => {
    expect(routeTo(graph, id)).toEqual([]);
  });
});

describe('an answer can still be asked for', () => {
  test('at the step itself', () => {
    expect(canStillAsk(graph, 'azure-role', 'role', 'advisor')).toBe(true);
  });

  test('at any step below', () => {
    expect(canStillAsk(graph, 'customer-product', 'purchase', 'not-sold')).toBe(true);
  });

  test('where one of several branches offers it', () => {
    expect(canStillAsk(graph, 'matter', 'role', 'member')).toBe(true);
  });

  test('but not where the step asks its question and does not offer it', () => {
    expect(canStillAsk(graph, 'microsoft-365-role', 'role', 'not-sure')).toBe(false);
  });

  test('but not where only another branch asks its question', () => {
    expect(canStillAsk(graph, 'partner-center-need', 'purchase', 'not-sold')).toBe(false);
  });

  test('but not above: what was passed does not come back', () => {
    expect(canStillAsk(graph, 'azure-role', 'product', 'azure')).toBe(false);
  });

  test('but not at an outcome', () => {
    expect(canStillAsk(graph, 'azure-request', 'role', 'direct-bill')).toBe(false);
  });

  test.each(['constructor', 'toString', '__proto__'])('but not at "%s", which is no step', (step) => {
    expect(canStillAsk(graph, step, 'role', 'advisor')).toBe(false);
  });

  test.each(['constructor', 'toString', '__proto__'])('but not when it has the name "%s" of something every object has', (name) => {
    expect(canStillAsk(graph, 'matter', 'role', name)).toBe(false);
  });
});

describe('waiting answers', () => {
  test('are those that a step below asks for and offers; the others are dropped', () => {
    expect(sortWaiting(graph, 'microsoft-365-role', { role: 'advisor', purchase: 'not-sold' })).toEqual({ waiting: { role: 'advisor' }, dropped: { purchase: 'not-sold' } });
  });

  test('are all dropped at an outcome', () => {
    expect(sortWaiting(graph, 'azure-request', { role: 'advisor' })).toEqual({ waiting: {}, dropped: { role: 'advisor' } });
  });

  test('keep their order', () => {
    expect(Object.keys(sortWaiting(graph, 'matter', { role: 'advisor', matter: 'obstacle', product: 'azure' }).waiting)).toEqual(['role', 'matter', 'product']);
  });
});

describe('the questions of a tree', () => {
  test('each appear once, in the order in which steps first ask them', () => {
    expect([...questionsOf(graph).keys()]).toEqual(['matter', 'product', 'role', 'purchase', 'site', 'partner-center-need']);
  });

  test('have every answer that some step offers', () => {
    expect(questionsOf(graph).get('role')).toEqual(new Set(['direct-bill', 'indirect-reseller', 'advisor', 'not-sure', 'member']));
  });
});
