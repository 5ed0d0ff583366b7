import { initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/engine/machine.ts';
import { graph, machine } from './small-tree.ts';

describe('the machine', () => {
  test('has the steps and outcomes as its states, and no others', () => {
    const outcomes = Object.values(graph.steps).flatMap((step) => Object.values(step.answers)).filter((target) => !graph.steps[target]);
    expect(Object.keys(machine.states).sort()).toEqual([...new Set([...Object.keys(graph.steps), ...outcomes])].sort());
  });

  test('starts at the first step', () => {
    expect(initialTransition(machine)[0].value).toBe('matter');
  });

  test('takes an answer to its target', () => {
    expect(after('matter.customer-cloud', 'product.azure').value).toBe('azure-role');
  });

  test('is done at an outcome', () => {
    expect(after('matter.obstacle').status).toBe('done');
  });

  test.each(['role.advisor', 'matter.no-such-answer', 'matter.constructor', 'no-such-question.azure', 'matter', 'matter.', ''])('does not change at an event it does not know: "%s"', (type) => {
    expect(after('matter.customer-cloud', type).value).toBe('customer-product');
  });

  test('does not change at an answer that was already given', () => {
    expect(after('matter.customer-cloud', 'matter.partner-center').value).toBe('customer-product');
  });

  test('does not change any more at an outcome', () => {
    expect(after('matter.obstacle', 'matter.customer-cloud').value).toBe('get-access');
  });
});

describe('replaying answers', () => {
  test('stops at the first step without an answer', () => {
    expect(replay(machine, graph, { matter: 'partner-center' }).at).toBe('partner-center-need');
  });

  test('without answers stays at the start', () => {
    expect(replay(machine, graph, {})).toEqual({ at: 'matter', taken: [], unused: {} });
  });

  test('ends at the outcome, with the answers in the order asked', () => {
    expect(replay(machine, graph, { role: 'advisor', product: 'azure', matter: 'customer-cloud' })).toEqual({
      at: 'azure-ask-provider',
      taken: [
        { step: 'matter', question: 'matter', answer: 'customer-cloud' },
        { step: 'customer-product', question: 'product', answer: 'azure' },
        { step: 'azure-role', question: 'role', answer: 'advisor' },
      ],
      unused: {},
    });
  });

  test('does not jump over a question that was not answered', () => {
    expect(replay(machine, graph, { product: 'azure', role: 'advisor' })).toEqual({ at: 'matter', taken: [], unused: { product: 'azure', role: 'advisor' } });
  });

  test('returns answers that the route does not ask for', () => {
    expect(replay(machine, graph, { matter: 'obstacle', product: 'azure' })).toEqual(expect.objectContaining({ at: 'get-access', unused: { product: 'azure' } }));
  });

  test('stops where the step does not offer the answer, and returns it', () => {
    expect(replay(machine, graph, { matter: 'customer-cloud', product: 'microsoft-365', role: 'not-sure' })).toEqual(expect.objectContaining({ at: 'microsoft-365-role', unused: { role: 'not-sure' } }));
  });

  test.each(['constructor', '__proto__', 'toString', 'no-such-answer', ''])('stops at the answer "%s", which no step offers', (answer) => {
    expect(replay(machine, graph, { matter: answer })).toEqual({ at: 'matter', taken: [], unused: { matter: answer } });
  });

  test('returns questions that do not exist', () => {
    expect(replay(machine, graph, { matter: 'obstacle', weather: 'fine' }).unused).toEqual({ weather: 'fine' });
  });

  test('does not change the answers it was given', () => {
    const answers = Object.freeze({ matter: 'obstacle' });
    replay(machine, graph, answers);
    expect(answers).toEqual({ matter: 'obstacle' });
  });
});

/** The state after events, from the start. */
function after(...events: string[]) {
  let [state] = initialTransition(machine);
  for (const type of events) [state] = transition(machine, state, { type });
  return state;
}
