import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, smallGuide } from '../../fixtures/small-guide.ts';
import { checkHealth, twoQuestionTree, type TreeChange } from '../../fixtures/two-question-tree.ts';

const file = 'content/tree/rules.yaml';
const withTree = (change: TreeChange) => smallGuide({ rules: twoQuestionTree(change) });

describe('where answers lead', () => {
  test('an answer that leads nowhere is a dead end', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provder', 'not-sure': 'ask-provider' } } } });
    expect(onlyFinding('dead-end', guide)).toEqual({
      code: 'dead-end',
      message: 'Whoever answers "reseller" at the step "azure-role" is sent to "ask-provder", which is neither a step nor an outcome.',
      fix: 'Did you mean "ask-provider"?',
      file,
      at: 'reseller: ask-provder',
    });
  });

  test('a target that resembles nothing is answered with what exists', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'zzz', 'not-sure': 'ask-provider' } } } });
    expect(onlyFinding('dead-end', guide).fix).toBe('Known: product, azure-role, file-azure, ask-provider, check-health.');
  });

  test('an outcome that no answer leads to cannot be reached', () => {
    expect(onlyFinding('unreachable', withTree({ outcomes: { forgotten: checkHealth } }))).toEqual({
      code: 'unreachable',
      message: 'No route leads to the outcome "forgotten".',
      fix: 'Lead an answer to it, or remove it.',
      file,
      at: 'forgotten:',
    });
  });

  test('a step that no answer leads to cannot be reached', () => {
    expect(onlyFinding('unreachable', withTree({ steps: { forgotten: { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider' } } } }))).toEqual({
      code: 'unreachable',
      message: 'No route leads to the step "forgotten".',
      fix: 'Lead an answer to it, or remove it.',
      file,
      at: 'forgotten:',
    });
  });

  test('all answers of a step leading to one place make its question pointless', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'ask-provider', reseller: 'ask-provider' } } } });
    expect(onlyFinding('same-target', guide)).toEqual({
      code: 'same-target',
      message: 'Every answer of the step "azure-role" leads to "ask-provider": the question makes no difference.',
      fix: 'Remove the step, or give it answers that lead to different places.',
      file,
      at: 'answers:',
    });
  });

  test('a step without answers is found', () => {
    expect(onlyFinding('same-target', withTree({ steps: { 'azure-role': { asks: 'role', answers: {} } } })).message).toBe('The step "azure-role" has no answers.');
  });
});

describe('routes', () => {
  test('a second route to a step is found', () => {
    expect(onlyFinding('two-routes', withTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'azure-role' } } } }))).toEqual({
      code: 'two-routes',
      message: 'A second route leads to the step "azure-role": the answer "office" at "product".',
      fix: 'Add another step that asks the same question, for example "product-azure-role", so that each step knows the answers that lead to it.',
      file,
      at: 'office: azure-role',
    });
  });

  test('an answer that leads back to a step on its route is a cycle', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'product' } } } });
    expect(onlyFinding('cycle', guide)).toEqual({
      code: 'cycle',
      message: 'The answer "not-sure" at the step "azure-role" leads back to "product", which the reader has already passed.',
      fix: 'Lead it to a step that asks something new, or to an outcome.',
      file,
      at: 'not-sure: product',
    });
  });

  test('an answer that leads to its own step is a cycle', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'azure-role' } } } });
    expect(onlyFinding('cycle', guide).message).toBe('The answer "not-sure" at the step "azure-role" leads back to "azure-role", which the reader has already passed.');
  });

  test('a question that was answered on the way is not asked again', () => {
    const guide = withTree({
      steps: {
        'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'role-again' } },
        'role-again': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider' } },
      },
    });
    expect(onlyFinding('asked-twice', guide)).toEqual({
      code: 'asked-twice',
      message: 'The step "role-again" asks "role" again; the reader has already answered it on the way.',
      fix: 'Ask another question there, or lead straight on.',
      file,
      at: 'asks: role',
    });
  });

  test('an answer that an earlier one rules out is impossible', () => {
    const guide = withTree({ questions: { product: { answers: { azure: { means: { role: ['provider'] } }, office: {} } } } });
    expect(onlyFinding('impossible-answer', guide)).toEqual({
      code: 'impossible-answer',
      message: 'The step "azure-role" offers "reseller" for "role", but earlier answers already rule that out.',
      fix: 'Remove the answer there, or correct what the earlier answers mean.',
      file,
      at: 'reseller: ask-provider',
    });
  });

  test('an answer that a step neither offers nor leaves out is missing', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider' } } } });
    expect(onlyFinding('answer-missing', guide)).toEqual({
      code: 'answer-missing',
      message: 'The step "azure-role" does not offer "not-sure", so a reader for whom it is right finds no answer.',
      fix: 'Lead it to a step or an outcome, or list it under "without" if it is left out on purpose.',
      file,
      at: 'answers:',
    });
  });

  test('an answer that a step leaves out on purpose is not', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider' }, without: ['not-sure'] } } });
    expect(findingsOf(guide).filter((finding) => finding.code === 'answer-missing')).toEqual([]);
  });

  test('an answer that earlier ones rule out need not be left out', () => {
    const guide = withTree({
      questions: { product: { answers: { azure: { means: { role: ['provider'] } }, office: {} } } },
      steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', 'not-sure': 'ask-provider' } } },
    });
    expect(findingsOf(guide).filter((finding) => finding.code === 'answer-missing')).toEqual([]);
  });

  test('an answer that is left out and offered contradicts itself', () => {
    const guide = withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'ask-provider' }, without: ['reseller'] } } });
    expect(onlyFinding('unknown-id', guide).message).toBe('The step "azure-role" leaves out "reseller", which it offers.');
  });
});
