import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, pageFile, smallGuide, type SmallGuide } from '../../fixtures/small-guide.ts';
import { guidancePage, smallPages } from '../../fixtures/small-words.ts';
import { fileAzure, twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const sound = smallGuide();
const azurePage = 'customers/azure';
const withPageFacts = (facts: string, change: Partial<SmallGuide> = {}) => smallGuide({ pages: smallPages({ [azurePage]: guidancePage('', { facts }) }), ...change });
const legacy = { says: 'It was so once.', status: 'legacy' as const, sources: ['seed-001'] };

describe('facts that are named', () => {
  test('a current fact that nobody states is found', () => {
    const facts = { ...sound.facts, 'F-AZ-03': { says: 'The plan is there.', status: 'current' as const, basis: 'newer' as const, sources: ['seed-001'] } };
    expect(onlyFinding('fact-unused', smallGuide({ facts }))).toEqual({
      code: 'fact-unused',
      message: 'No page or outcome states F-AZ-03: "The plan is there."',
      fix: 'State it where a reader needs it and name it there, or mark it as legacy.',
      file: 'content/registry/facts.yaml',
      at: 'F-AZ-03:',
    });
  });

  test('a fact that only a policy names is still unused: no reader sees it there', () => {
    const facts = { ...sound.facts, 'F-AZ-03': { says: 'The plan is there.', status: 'current' as const, basis: 'newer' as const, sources: ['seed-001'] } };
    const policies = Object.fromEntries(Object.entries(sound.policies).map(([id, policy]) => [id, { ...policy, facts: ['F-AZ-03'] }]));
    expect(onlyFinding('fact-unused', smallGuide({ facts, policies })).at).toBe('F-AZ-03:');
  });

  test('an uncertain fact may stay unused', () => {
    const facts = { ...sound.facts, 'F-AZ-03': { says: 'It may be so.', status: 'uncertain' as const, sources: ['seed-001'] } };
    expect(findingsOf(smallGuide({ facts }))).toEqual([]);
  });

  test('an outcome that names an unknown fact is told the nearest one', () => {
    const guide = smallGuide({ rules: twoQuestionTree({ outcomes: { 'file-azure': { ...fileAzure, facts: ['F-AZ-10', 'F-AZ-01'] } } }) });
    const found = findingsOf(guide);
    expect(found.map(({ message, fix, at }) => ({ message, fix, at }))).toEqual([
      { message: expect.stringMatching(/^The outcome "file-azure" names (the fact )?"F-AZ-10".*, which does not exist\.$/), fix: 'Did you mean "F-AZ-01"?', at: 'facts:' },
    ]);
  });

  test('a page that names an unknown fact is found at its line', () => {
    expect(onlyFinding('unknown-id', withPageFacts('F-AZ-01, F-AZ-011'))).toEqual({
      code: 'unknown-id',
      message: 'The page names the fact "F-AZ-011", which does not exist.',
      fix: 'Did you mean "F-AZ-01"?',
      file: pageFile(azurePage),
      at: 'facts: [F-AZ-01, F-AZ-011]',
    });
  });

  test.each([
    ['portals', { portals: { 'azure-portal': { facts: ['F-AZ-1'] } } }, '"azure-portal"'],
    ['plans', { plans: { 'csp-plan': { serves: ['cloud' as const], facts: ['F-AZ-1'] } } }, '"csp-plan"'],
    ['prerequisites', { prerequisites: { gdap: { facts: ['F-AZ-1'], page: '/customers/azure/' } } }, '"gdap"'],
    ['open-questions', { openQuestions: { 'C-01': { subject: 'Who', stands: 'Ask.', facts: ['F-AZ-1'] } } }, '"C-01"'],
  ] satisfies [string, Partial<SmallGuide>, string][])('an unknown fact in %s is found there', (name, change, what) => {
    expect(onlyFinding('unknown-id', smallGuide(change))).toEqual({
      code: 'unknown-id',
      message: `${what} names the fact "F-AZ-1", which does not exist.`,
      fix: 'Did you mean "F-AZ-01"?',
      file: `content/registry/${name}.yaml`,
      at: 'facts:',
    });
  });
});

describe('legacy facts', () => {
  test('a page that states one is told what replaced it', () => {
    const facts = { ...sound.facts, 'F-AZ-09': { ...legacy, 'replaced-by': ['F-AZ-01', 'F-AZ-02'] } };
    expect(onlyFinding('fact-legacy', withPageFacts('F-AZ-09', { facts }))).toEqual({
      code: 'fact-legacy',
      message: 'The page states F-AZ-09, which is out of date.',
      fix: 'Use F-AZ-01 or F-AZ-02; old facts belong on reference/old-names.',
      file: pageFile(azurePage),
      at: 'facts: [F-AZ-09]',
    });
  });

  test('one without a replacement belongs with the old names', () => {
    const facts = { ...sound.facts, 'F-AZ-09': legacy };
    expect(onlyFinding('fact-legacy', withPageFacts('F-AZ-09', { facts })).fix).toBe('Old facts belong on reference/old-names.');
  });

  test('the page of old names may state them', () => {
    const pages = smallPages({ 'reference/old-names': guidancePage('', { facts: 'F-AZ-09' }) });
    const guide = smallGuide({ facts: { ...sound.facts, 'F-AZ-09': legacy }, pages, sections: { ...sound.sections, reference: ['old-names'] } });
    expect(findingsOf(guide)).toEqual([]);
  });
});

describe('what a fact names', () => {
  const withFact = (change: object): SmallGuide => smallGuide({ facts: { ...sound.facts, 'F-AZ-02': { says: 'A reseller asks.', status: 'current', basis: 'seed', sources: ['seed-001'], ...change } } });

  test.each([
    ['sources', { sources: ['seed-01'] }, 'seed-01', 'Did you mean "seed-001"?'],
    ['conflicts', { conflicts: ['C-1'] }, 'C-1', 'Did you mean "C-01"?'],
    ['see', { see: ['F-AZ-1'] }, 'F-AZ-1', 'Did you mean "F-AZ-01"?'],
    ['replaced-by', { 'replaced-by': ['F-AZ-1'] }, 'F-AZ-1', 'Did you mean "F-AZ-01"?'],
  ])('an unknown id under "%s" is told the nearest one', (_field, change, wrong, fix) => {
    expect(onlyFinding('unknown-id', withFact(change))).toMatchObject({ message: `F-AZ-02 names "${wrong}", which does not exist.`, fix, file: 'content/registry/facts.yaml' });
  });

  test('an open question that names an unknown source is found', () => {
    expect(onlyFinding('unknown-id', smallGuide({ openQuestions: { 'C-01': { subject: 'Who', stands: 'Ask.', facts: [], sources: ['seed-01'] } } }))).toEqual({
      code: 'unknown-id',
      message: 'C-01 names "seed-01", which does not exist.',
      fix: 'Did you mean "seed-001"?',
      file: 'content/registry/open-questions.yaml',
      at: 'sources:',
    });
  });

  test('a prerequisite that leads to a page that does not exist is found', () => {
    const guide = smallGuide({ prerequisites: { gdap: { facts: ['F-AZ-01'], page: '/customers/azur/' } } });
    expect(onlyFinding('link-broken', guide)).toMatchObject({ message: expect.stringContaining('/customers/azur/'), file: 'content/registry/prerequisites.yaml' });
  });
});
