import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, smallGuide } from '../../fixtures/small-guide.ts';
import { checkHealth, fileAzure, twoQuestionTree, type TreeChange } from '../../fixtures/two-question-tree.ts';

const file = 'content/tree/rules.yaml';
const withTree = (change: TreeChange) => smallGuide({ rules: twoQuestionTree(change) });

describe('ids of the tree', () => {
  test('a step and an outcome never share an id', () => {
    expect(onlyFinding('id-clash', withTree({ outcomes: { 'azure-role': checkHealth } }))).toEqual({
      code: 'id-clash',
      message: '"azure-role" names a step and an outcome; both would be at the same address.',
      fix: 'Rename the newer of the two.',
      file,
      at: 'azure-role:',
    });
  });

  test.each(['map', 'compare', 'proof', 'changes'])('an outcome cannot be called "%s", which is another page of the guide', (id) => {
    const guide = withTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: id } } }, outcomes: { [id]: checkHealth } });
    expect(onlyFinding('reserved-id', guide)).toEqual({
      code: 'reserved-id',
      message: `"${id}" is the name of another page of the guide.`,
      fix: 'Choose another id.',
      file,
      at: `${id}:`,
    });
  });

  test('a step cannot have a reserved id either', () => {
    const guide = withTree({ steps: { map: { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider' } } } });
    expect(onlyFinding('reserved-id', guide).at).toBe('map:');
  });

  test('a step that asks an unknown question is told the nearest one', () => {
    expect(onlyFinding('unknown-id', withTree({ steps: { 'azure-role': { asks: 'rol', answers: { provider: 'file-azure', reseller: 'ask-provider' } } } }))).toEqual({
      code: 'unknown-id',
      message: 'The step "azure-role" asks the question "rol", which does not exist.',
      fix: 'Did you mean "role"?',
      file,
      at: 'asks: rol',
    });
  });

  test('a step that offers an unknown answer is told the nearest one', () => {
    expect(onlyFinding('unknown-id', withTree({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reselller: 'ask-provider' } } } }))).toEqual({
      code: 'unknown-id',
      message: 'The step "azure-role" offers "reselller", which is no answer of the question "role".',
      fix: 'Did you mean "reseller"?',
      file,
      at: 'reselller: ask-provider',
    });
  });

  test('a tree that starts at an unknown step is told the nearest one, and nothing crashes', () => {
    const found = findingsOf(withTree({ start: 'prodct' })).filter((finding) => finding.code === 'unknown-id');
    expect(found).toEqual([{ code: 'unknown-id', message: 'The tree starts at the step "prodct", which does not exist.', fix: 'Did you mean "product"?', file, at: 'start: prodct' }]);
  });

  test('a word that JavaScript objects know by nature is still no step', () => {
    const guide = withTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'constructor' } } } });
    expect(onlyFinding('dead-end', guide).message).toBe('Whoever answers "office" at the step "product" is sent to "constructor", which is neither a step nor an outcome.');
  });
});

describe('what an answer means', () => {
  test('a misspelt facet is an unknown id', () => {
    const guide = withTree({ questions: { product: { answers: { azure: { means: { ownr: ['customer'] } }, office: {} } } } });
    expect(onlyFinding('unknown-id', guide)).toMatchObject({ message: expect.stringContaining('"ownr"'), fix: 'Did you mean "owner"?', file });
  });

  test('a misspelt value is an unknown id, even beside right ones', () => {
    const guide = withTree({ questions: { product: { answers: { azure: { means: { role: ['provider', 'reseler'] } }, office: {} } } } });
    expect(onlyFinding('unknown-id', guide)).toMatchObject({ message: expect.stringContaining('"reseler"'), fix: 'Did you mean "reseller"?', file });
  });
});

describe('what an outcome names', () => {
  test.each([
    ['portals', { portals: ['azure-portl'] }, 'azure-portl', 'azure-portal'],
    ['via', { via: 'azur-portal' }, 'azur-portal', 'azure-portal'],
    ['plans', { plans: ['csp-pln'] }, 'csp-pln', 'csp-plan'],
    ['needs', { needs: ['gdapp'] }, 'gdapp', 'gdap'],
    ['conflicts', { conflicts: ['C-1'] }, 'C-1', 'C-01'],
    ['alternatives', { alternatives: ['ask-provder'] }, 'ask-provder', 'ask-provider'],
    ['pages', { pages: ['customers/azur'] }, 'customers/azur', 'customers/azure'],
  ])('an unknown id under "%s" is told the nearest one', (field, change, wrong, right) => {
    const found = onlyFinding('unknown-id', withTree({ outcomes: { 'file-azure': { ...fileAzure, ...change } } }));
    expect(found).toMatchObject({ message: `The outcome "file-azure" names "${wrong}" under "${field}", which does not exist.`, fix: `Did you mean "${right}"?`, file });
    expect(found.at).toMatch(new RegExp(`^${field}:`));
  });

  test('a guidance page that names an unknown outcome is told the nearest one', () => {
    const page = '---\ntitle: Azure\ndescription: Who files.\nfacts: [F-AZ-01]\noutcomes: [file-azur]\n---\n';
    const guide = smallGuide();
    expect(onlyFinding('unknown-id', { ...guide, pages: { ...guide.pages, 'customers/azure': page } })).toEqual({
      code: 'unknown-id',
      message: 'The page names the outcome "file-azur", which does not exist.',
      fix: 'Did you mean "file-azure"?',
      file: 'content/docs/en/customers/azure.md',
      at: 'outcomes: [file-azur]',
    });
  });
});
