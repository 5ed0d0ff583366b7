import { describe, expect, test } from 'vitest';
import { onlyFinding, smallGuide, type SmallGuide } from '../../fixtures/small-guide.ts';

const sound = smallGuide();

/** The small guide with one more example. */
const withExample = (answers: Record<string, string>, outcome: string) => smallGuide({ examples: [...sound.examples, { says: 'A case for the test.', answers, outcome }] });

/** The small guide with another coverage row R-01. */
function withRow(row: SmallGuide['coverage']['rows'][string], expected: string[] = ['R-01']): SmallGuide {
  return smallGuide({ coverage: { expect: expected, rows: { 'R-01': row } } });
}

describe('examples', () => {
  test('an example that leads to another outcome says which', () => {
    expect(onlyFinding('example-wrong', withExample({ product: 'azure', role: 'reseller' }, 'file-azure'))).toEqual({
      code: 'example-wrong',
      message: '"A case for the test." should lead to "file-azure", but they lead to "ask-provider".',
      fix: 'Correct the rule, or the example if the rule was changed on purpose.',
      file: 'content/tree/examples.yaml',
      at: '- says: A case for the test.',
    });
  });

  test('an example that stops at a question says which', () => {
    expect(onlyFinding('example-wrong', withExample({ product: 'azure' }, 'file-azure')).message).toBe('"A case for the test." should lead to "file-azure", but the answers stop at the step "azure-role", which asks "role".');
  });

  test('an example with an answer that nobody is asked for says which', () => {
    expect(onlyFinding('example-wrong', withExample({ product: 'office', role: 'reseller' }, 'check-health')).message).toBe('"A case for the test." should lead to "check-health", but nobody is asked "role" on the way.');
  });

  test('an outcome without an example is found', () => {
    expect(onlyFinding('example-missing', smallGuide({ examples: sound.examples.slice(0, 2) }))).toEqual({
      code: 'example-missing',
      message: 'The outcome "check-health" has no worked example.',
      fix: 'Add one to content/tree/examples.yaml: a situation in one sentence, the answers, and the outcome.',
      file: 'content/tree/rules.yaml',
      at: 'check-health:',
    });
  });
});

describe('coverage', () => {
  const answers = [{ product: 'azure', role: 'provider' }];

  test('an expected row that is not there is found', () => {
    expect(onlyFinding('coverage-wrong', withRow({ outcomes: ['file-azure'], answers }, ['R-01', 'R-02']))).toEqual({
      code: 'coverage-wrong',
      message: 'The row R-02 is not covered.',
      fix: 'Add the outcome that treats it and the answers that lead there.',
      file: 'content/tree/coverage.yaml',
      at: 'expect:',
    });
  });

  test('answers of a row that lead elsewhere are found', () => {
    expect(onlyFinding('coverage-wrong', withRow({ outcomes: ['file-azure'], answers: [...answers, { product: 'azure', role: 'reseller' }] }))).toEqual({
      code: 'coverage-wrong',
      message: 'The answers of row R-01 should lead to file-azure, but they lead to "ask-provider".',
      fix: 'Correct the rule, or the row if the rule was changed on purpose.',
      file: 'content/tree/coverage.yaml',
      at: '- product: azure',
    });
  });

  test('an outcome of a row that none of its answers reaches is found', () => {
    expect(onlyFinding('coverage-wrong', withRow({ outcomes: ['file-azure', 'ask-provider'], answers })).message).toContain('"ask-provider"');
  });

  test('a row that nobody expects is found', () => {
    const guide = smallGuide({ coverage: { expect: ['R-01'], rows: { ...sound.coverage.rows, 'R-1': { outcomes: ['file-azure'], answers } } } });
    expect(onlyFinding('coverage-wrong', guide).message).toContain('R-1');
  });

  test('a section that treats a row exists', () => {
    expect(onlyFinding('coverage-wrong', withRow({ outcomes: ['file-azure'], answers, section: 'customers/azure#stps' })).message).toContain('customers/azure#stps');
  });
});

describe('diagrams', () => {
  const file = 'content/tree/diagrams.yaml';

  test('a row that stops at a question is found', () => {
    const diagrams = { ...sound.diagrams, 'which-portal': [{ name: { product: 'azure' }, answers: { product: 'azure' } }] };
    expect(onlyFinding('example-wrong', smallGuide({ diagrams }))).toEqual({
      code: 'example-wrong',
      message: 'A diagram needs the answers product=azure to lead to an outcome, but they stop at the step "azure-role".',
      fix: 'Correct the answers, or take the row or column out.',
      file,
      at: '- name:',
    });
  });

  test('a cell that stops at a question is found', () => {
    const diagrams = { ...sound.diagrams, 'who-files': { answers: {}, rows: ['azure'], columns: ['provider', 'owner'] } };
    expect(onlyFinding('example-wrong', smallGuide({ diagrams }))).toMatchObject({
      message: 'A diagram needs the answers product=azure, role=owner to lead to an outcome, but they stop at the step "azure-role".',
      at: '- azure',
    });
  });

  test('a row that is named by an unknown question or answer is found', () => {
    const answers = { product: 'azure', role: 'provider' };
    const diagrams = { ...sound.diagrams, 'which-portal': [{ name: { prodct: 'azure' }, answers }] };
    expect(onlyFinding('unknown-id', smallGuide({ diagrams }))).toMatchObject({ message: expect.stringContaining('"prodct"'), file });
  });
});
