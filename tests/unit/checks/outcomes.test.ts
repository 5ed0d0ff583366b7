import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/engine/rules.ts';
import { findingsOf, onlyFinding, smallGuide, type SmallGuide } from '../../fixtures/small-guide.ts';
import { outcomePage, outcomePageOf, smallPages } from '../../fixtures/small-words.ts';
import { askProvider, checkHealth, fileAzure, twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const file = 'content/tree/rules.yaml';

function withOutcome(id: string, outcome: Outcome, page = outcomePageOf(outcome.kind)): SmallGuide {
  return smallGuide({ rules: twoQuestionTree({ outcomes: { [id]: outcome } }), pages: smallPages({ [`find-support/${id}`]: page }) });
}

/** The outcome without one of its fields. */
function lacking(outcome: Outcome, field: keyof Outcome): Outcome {
  if (outcome[field] === undefined) throw new Error(`The fixture outcome has no "${field}" to lack.`);
  const { [field]: _lost, ...rest } = outcome;
  return { ...checkHealth, kind: outcome.kind, ...rest };
}

describe('what each kind of outcome must state', () => {
  test.each([
    ['portals', 'in which portal to file'],
    ['plans', 'which plan serves'],
    ['filer', 'who files'],
    ['needs', 'what must be there first'],
  ] as const)('a request states its %s', (field, meaning) => {
    expect(onlyFinding('outcome-incomplete', withOutcome('file-azure', lacking(fileAzure, field)))).toEqual({
      code: 'outcome-incomplete',
      message: `The outcome "file-azure" does not say ${meaning}.`,
      fix: `Add "${field}" to it; every outcome of the kind "request" needs it.`,
      file,
      at: 'file-azure:',
    });
  });

  test('an empty list of portals is not an answer to where to file', () => {
    expect(onlyFinding('outcome-incomplete', withOutcome('file-azure', { ...fileAzure, portals: [] })).message).toBe('The outcome "file-azure" does not say in which portal to file.');
  });

  test('"ask-someone" states who files', () => {
    expect(onlyFinding('outcome-incomplete', withOutcome('ask-provider', lacking(askProvider, 'filer')))).toMatchObject({
      message: 'The outcome "ask-provider" does not say who files.',
      fix: 'Add "filer" to it; every outcome of the kind "ask-someone" needs it.',
      at: 'ask-provider:',
    });
  });

  test.each(['self-help', 'not-supported', 'not-covered'] as const)('"%s" needs neither portal, plan nor filer', (kind) => {
    expect(findingsOf(withOutcome('check-health', { ...checkHealth, kind }))).toEqual([]);
  });
});

describe('certainty', () => {
  test.each(['stated', 'uncertain'] as const)('an outcome that is "%s" names the facts that it rests on', (certainty) => {
    const outcome: Outcome = { ...checkHealth, certainty, facts: [], ...(certainty === 'stated' ? {} : { conflicts: ['C-01'] }) };
    const page = certainty === 'stated' ? outcomePageOf('self-help') : outcomePage(['certainty', 'steps', 'not-for-you', 'if-refused', 'next']);
    const guide = withOutcome('check-health', outcome, page);
    expect(onlyFinding('outcome-incomplete', { ...guide, words: { ...guide.words, conflicts: { 'C-01': 'Who files.' } } })).toEqual({
      code: 'outcome-incomplete',
      message: `The outcome "check-health" is "${certainty}" but names no fact that it rests on, so it has no source.`,
      fix: 'Name its facts, or mark it as "unknown".',
      file,
      at: 'facts: []',
    });
  });

  test.each(['uncertain', 'unknown'] as const)('an outcome that is "%s" names what is open', (certainty) => {
    const guide = withOutcome('check-health', { ...checkHealth, certainty }, outcomePage(['certainty', 'steps', 'not-for-you', 'if-refused', 'next']));
    expect(onlyFinding('outcome-incomplete', guide)).toEqual({
      code: 'outcome-incomplete',
      message: `The outcome "check-health" is "${certainty}" but does not say which sources disagree or what was not found.`,
      fix: 'Name the contradiction (C-nn) or open combination (U-nn) under "conflicts".',
      file,
      at: `certainty: ${certainty}`,
    });
  });

  test('an outcome that is "unknown" needs no facts', () => {
    const guide = withOutcome('check-health', { ...checkHealth, certainty: 'unknown', conflicts: ['R-01'], facts: [] }, outcomePage(['certainty', 'steps', 'not-for-you', 'if-refused', 'next']));
    expect(findingsOf({ ...guide, words: { ...guide.words, conflicts: { 'R-01': 'Nothing was found.' } } })).toEqual([]);
  });
});

describe('the page of an outcome', () => {
  const page = 'content/docs/en/find-support/check-health.md';

  test('an outcome without a page is found', () => {
    const { 'find-support/check-health': _lost, ...pages } = smallPages();
    expect(onlyFinding('outcome-incomplete', smallGuide({ pages }))).toEqual({
      code: 'outcome-incomplete',
      message: 'The outcome "check-health" has no page in "en".',
      fix: 'Write content/docs/en/find-support/check-health.md with the sections of its kind.',
      file: page,
      at: undefined,
    });
  });

  test('a missing section is named by its id', () => {
    expect(onlyFinding('outcome-incomplete', withOutcome('check-health', checkHealth, outcomePage(['steps', 'not-for-you', 'next'])))).toEqual({
      code: 'outcome-incomplete',
      message: 'The page of the outcome "check-health" has no section with the id "if-refused".',
      fix: 'Add "## … {#if-refused}"; every outcome of the kind "self-help" has one.',
      file: page,
      at: undefined,
    });
  });

  test('an uncertain outcome explains its certainty in a section', () => {
    const guide = withOutcome('check-health', { ...checkHealth, certainty: 'uncertain', conflicts: ['C-01'] });
    expect(onlyFinding('outcome-incomplete', guide)).toMatchObject({
      message: 'The page of the outcome "check-health" has no section with the id "certainty".',
      fix: 'Add "## … {#certainty}"; every outcome of the kind "self-help" that is "uncertain" has one.',
    });
  });

  test('sections stand in the same order on every outcome', () => {
    expect(onlyFinding('page-wrong', withOutcome('check-health', checkHealth, outcomePage(['not-for-you', 'steps', 'if-refused', 'next'])))).toEqual({
      code: 'page-wrong',
      message: 'The sections of "check-health" stand in another order than on other outcomes: not-for-you, steps, if-refused, next.',
      fix: 'Order them: steps, not-for-you, if-refused, next.',
      file: page,
      at: undefined,
    });
  });

  test('a section of its own may stand between the required ones', () => {
    expect(findingsOf(withOutcome('check-health', checkHealth, outcomePage(['steps', 'status-pages', 'not-for-you', 'if-refused', 'next'])))).toEqual([]);
  });

  test('a page for an outcome that does not exist is found', () => {
    expect(onlyFinding('page-wrong', smallGuide({ pages: smallPages({ 'find-support/check-helth': outcomePageOf('self-help') }) }))).toEqual({
      code: 'page-wrong',
      message: 'There is a page for the outcome "check-helth", which does not exist.',
      fix: 'Did you mean "check-health"?',
      file: 'content/docs/en/find-support/check-helth.md',
      at: undefined,
    });
  });

  test('an outcome page has no front matter', () => {
    expect(onlyFinding('page-wrong', withOutcome('check-health', checkHealth, `---\ntitle: Health\n---\n${outcomePageOf('self-help')}`))).toEqual({
      code: 'page-wrong',
      message: 'An outcome page has no front matter: its title and description come from the words of the tree.',
      fix: 'Remove the block between the --- lines.',
      file: page,
      at: '---',
    });
  });
});
