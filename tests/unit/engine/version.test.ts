import { describe, expect, test } from 'vitest';
import { canonical, format, rulesVersion } from '../../../src/engine/version.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const rules = twoQuestionTree();
const [stepId = '', step] = Object.entries(rules.steps)[0] ?? [];
if (!step) throw new Error('The small tree has no steps.');

describe('the version of the rules', () => {
  test('is the format and a hash', () => {
    expect(rulesVersion(rules)).toMatch(new RegExp(`^${format}\\.[0-9a-f]{12}$`));
  });

  test('stays when the order of keys and the date change', () => {
    const turned = Object.fromEntries(Object.entries(rules).reverse()) as typeof rules;
    expect(rulesVersion({ ...turned, version: '2030-01-01' })).toBe(rulesVersion(rules));
  });

  test('changes when an answer leads elsewhere', () => {
    const [answer = ''] = Object.keys(step.answers);
    const changed = { ...rules, steps: { ...rules.steps, [stepId]: { ...step, answers: { ...step.answers, [answer]: 'check-health' } } } };
    expect(rulesVersion(changed)).not.toBe(rulesVersion(rules));
  });

  test('changes when an outcome names another portal', () => {
    const [id = '', outcome] = Object.entries(rules.outcomes)[0] ?? [];
    if (!outcome) throw new Error('The small tree has no outcomes.');
    expect(rulesVersion({ ...rules, outcomes: { ...rules.outcomes, [id]: { ...outcome, portals: ['elsewhere'] } } })).not.toBe(rulesVersion(rules));
  });
});

test('the order of a list counts in canonical JSON, that of keys does not', () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});
