import { describe, expect, test } from 'vitest';
import { choose, reopen } from '../../../src/engine/choose.ts';
import { asAnswers, routeTo, type Answers } from '../../../src/engine/graph.ts';
import { replay } from '../../../src/engine/machine.ts';
import { graph, machine } from './small-tree.ts';

describe('choosing an answer', () => {
  test('goes on to the next step', () => {
    expect(answerAt('customer-product', 'azure')).toEqual({ at: 'azure-role', taken: routeTo(graph, 'azure-role'), kept: [], waiting: {}, dropped: {} });
  });

  test('ends at the outcome with every answer on the way', () => {
    const { at, taken } = answerAt('azure-role', 'advisor');
    expect([at, asAnswers(taken)]).toEqual(['azure-ask-provider', { matter: 'customer-cloud', product: 'azure', role: 'advisor' }]);
  });

  test('keeps a waiting answer that the new route asks for and offers', () => {
    expect(answerAt('customer-product', 'microsoft-365', { role: 'advisor' })).toEqual(expect.objectContaining({ at: 'reseller-ask-provider', kept: ['role'], waiting: {}, dropped: {} }));
  });

  test('keeps waiting answers in the order in which the route asks for them', () => {
    expect(answerAt('customer-product', 'not-sure', { role: 'direct-bill', site: 'azure-portal' })).toEqual(expect.objectContaining({ at: 'azure-request', kept: ['site', 'role'] }));
  });

  test('leaves an answer waiting whose question has not come yet', () => {
    expect(answerAt('customer-product', 'not-sure', { role: 'direct-bill' })).toEqual(expect.objectContaining({ at: 'customer-site', kept: [], waiting: { role: 'direct-bill' }, dropped: {} }));
  });

  test('drops an answer that the new route does not offer, and asks its question again', () => {
    expect(answerAt('customer-product', 'microsoft-365', { role: 'not-sure', purchase: 'not-sold' })).toEqual(expect.objectContaining({ at: 'microsoft-365-role', kept: [], waiting: {}, dropped: { role: 'not-sure', purchase: 'not-sold' } }));
  });

  test('drops every answer that is left over at an outcome', () => {
    expect(answerAt('matter', 'obstacle', { product: 'azure', role: 'advisor' })).toEqual(expect.objectContaining({ at: 'get-access', dropped: { product: 'azure', role: 'advisor' } }));
  });

  test('overrules the answer that was waiting for the same question', () => {
    expect(answerAt('azure-role', 'direct-bill', { role: 'advisor' })).toEqual(expect.objectContaining({ at: 'azure-request', kept: [], waiting: {}, dropped: {} }));
  });

  test('does not let a waiting answer overrule one on the way', () => {
    expect(answerAt('azure-role', 'direct-bill', { product: 'microsoft-365' }).at).toBe('azure-request');
  });

  test.each(['constructor', '__proto__', 'pilot'])('stays at the step for the answer "%s", which it does not offer', (answer) => {
    expect(answerAt('azure-role', answer)).toEqual(expect.objectContaining({ at: 'azure-role', kept: [] }));
  });
});

describe('reopening an answer', () => {
  const route = replay(machine, graph, { matter: 'customer-cloud', product: 'azure', role: 'not-sure', purchase: 'not-sold' }).taken;

  test('goes back to its step', () => {
    expect(reopen(route, 0).step).toBe('matter');
    expect(reopen(route, 2).step).toBe('azure-role');
  });

  test('leaves the later answers waiting, without its own', () => {
    expect(reopen(route, 1).waiting).toEqual({ role: 'not-sure', purchase: 'not-sold' });
    expect(reopen(route, 3).waiting).toEqual({});
  });

  test('keeps what was waiting before', () => {
    expect(reopen(route.slice(0, 2), 1, { role: 'advisor' }).waiting).toEqual({ role: 'advisor' });
  });

  test('and choosing the same again leads to the same outcome', () => {
    const { step, waiting } = reopen(route, 1);
    expect(answerAt(step, 'azure', waiting)).toEqual(expect.objectContaining({ at: 'azure-ask-provider', taken: route, kept: ['role', 'purchase'] }));
  });
});

/** The choice of an answer at a step that was reached by its one route. */
function answerAt(step: string, answer: string, waiting: Answers = {}) {
  const rule = graph.steps[step];
  if (!rule) throw new Error(`The small tree has no step "${step}".`);
  return choose(machine, graph, routeTo(graph, step), rule.asks, answer, waiting);
}
