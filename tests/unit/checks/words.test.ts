import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, smallGuide } from '../../fixtures/small-guide.ts';
import { smallWords } from '../../fixtures/small-words.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const file = 'content/tree/strings/en.yaml';
const sound = smallWords();

describe('missing words', () => {
  test.each(['questions', 'outcomes', 'portals', 'plans', 'filers', 'needs', 'policies'] as const)('every id below "%s" has words', (section) => {
    const id = Object.keys(sound[section])[0];
    expect(onlyFinding('words-missing', smallGuide({ words: { ...sound, [section]: Object.fromEntries(Object.entries(sound[section]).slice(1)) } }))).toMatchObject({
      code: 'words-missing',
      message: `There are no words for "${id}" in ${section}.`,
      fix: `Add "${id}" below "${section}".`,
      file,
      at: expect.stringMatching(new RegExp(`^${section}:`)),
    });
  });

  test('an answer without words is found at its question', () => {
    const { reseller: _lost, ...answers } = sound.questions['role']?.answers ?? {};
    expect(onlyFinding('words-missing', smallGuide({ words: { ...sound, questions: { ...sound.questions, role: { title: 'Who are you?', answers } } } }))).toEqual({
      code: 'words-missing',
      message: 'There are no words for "reseller" in questions > role > answers.',
      fix: 'Add "reseller" below "answers".',
      file,
      at: 'answers:',
    });
  });

  test('a conflict that an outcome names has words', () => {
    const rules = twoQuestionTree({ outcomes: { 'check-health': { kind: 'self-help', certainty: 'stated', facts: ['F-AZ-01'], conflicts: ['C-01'] } } });
    expect(onlyFinding('words-missing', smallGuide({ rules })).message).toBe('There are no words for "C-01" in conflicts.');
  });

  test('an answer that no step offers needs no words', () => {
    const rules = twoQuestionTree({
      questions: { product: { answers: { azure: {}, office: {}, 'never-offered': {} } } },
      steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'check-health' }, without: ['never-offered'] } },
    });
    expect(findingsOf(smallGuide({ rules }))).toEqual([]);
  });
});

describe('unused words', () => {
  test('words for an id that does not exist are told the nearest one', () => {
    expect(onlyFinding('words-unused', smallGuide({ words: smallWords({ portals: { ...sound.portals, 'azure-portl': { name: 'A', account: 'B', use: 'C' } } }) }))).toEqual({
      code: 'words-unused',
      message: 'There are words for "azure-portl" in portals, but nothing has that id.',
      fix: 'Did you mean "azure-portal"? Otherwise remove them.',
      file,
      at: 'azure-portl:',
    });
  });

  test('words for a step that does not exist are found', () => {
    expect(onlyFinding('words-unused', smallGuide({ words: smallWords({ steps: { 'azur-role': { title: 'Who?' } } }) }))).toMatchObject({
      message: 'There are words for "azur-role" in steps, but nothing has that id.',
      fix: 'Did you mean "azure-role"? Otherwise remove them.',
      at: 'azur-role:',
    });
  });

  test('words for an answer that its step does not offer are found', () => {
    expect(onlyFinding('words-unused', smallGuide({ words: smallWords({ steps: { 'azure-role': { answers: { resller: { label: 'R' } } } } }) }))).toMatchObject({
      message: 'There are words for "resller" in steps > azure-role > answers, but nothing has that id.',
      fix: 'Did you mean "reseller"? Otherwise remove them.',
      at: 'resller:',
    });
  });

  test('a step may word its question and answers for its place', () => {
    expect(findingsOf(smallGuide({ words: smallWords({ steps: { 'azure-role': { title: 'Who?', answers: { reseller: { label: 'R' } } } } }) }))).toEqual([]);
  });
});
