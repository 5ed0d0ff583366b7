import { describe, expect, test } from 'vitest';
import { diffRules } from '../../../src/engine/rules-diff.ts';
import { bothWords, noWords, printRulesDiff } from '../../../src/report/rules-diff.ts';
import { smallWords } from '../../fixtures/small-words.ts';
import { fileAzure, twoQuestionTree, type TreeChange } from '../../fixtures/two-question-tree.ts';

const role = { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'ask-provider' } };
const diff = (change: TreeChange) => diffRules(twoQuestionTree(), twoQuestionTree(change));
const said = (change: TreeChange) => printRulesDiff(diff(change), smallWords());

/** A question more after "office": whether the mail is in the cloud. */
const further: TreeChange = {
  questions: { place: { answers: { cloud: {}, server: {} } } },
  steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'office-place' } }, 'office-place': { asks: 'place', answers: { cloud: 'check-health', server: 'ask-provider' } } },
};

describe('the same rules', () => {
  test('change nothing', () => expect(said({})).toBe('No answer leads elsewhere.'));
  test('under another name of a step change no answer', () => {
    const renamed = diff({ steps: { product: { asks: 'product', answers: { azure: 'cloud-role', office: 'check-health' } }, 'cloud-role': role }, without: ['azure-role'] });
    expect(renamed).toMatchObject({ changes: [], links: [], appeared: [], gone: [], added: { steps: ['cloud-role'] }, removed: { steps: ['azure-role'] } });
  });
});

describe('a rerouted answer', () => {
  const rerouted: TreeChange = { steps: { 'azure-role': { ...role, answers: { ...role.answers, reseller: 'file-azure' } } } };
  test('is one change, with the outcome before and now', () => {
    expect(diff(rerouted).changes).toEqual([{ answers: { product: 'azure', role: 'reseller' }, from: 'ask-provider', to: 'file-azure' }]);
  });
  test('is told in words by the fewest answers, with counts', () => {
    expect(said(rerouted)).toBe('1 route leads elsewhere, 1 shared link affected:\n- For Reseller, the answer changes from "Ask your provider" (ask-provider) to "File in Azure" (file-azure); 1 route, 1 link affected.');
  });
  test('is told together with others that change alike', () => {
    expect(said({ steps: { 'azure-role': { ...role, answers: { provider: 'check-health', reseller: 'file-azure', 'not-sure': 'file-azure' } } } })).toContain(
      "- For I'm not sure or Reseller, the answer changes from \"Ask your provider\" (ask-provider) to \"File in Azure\" (file-azure); 2 routes, 2 links affected.",
    );
  });
  test('is told by its ids where there are no words', () => expect(printRulesDiff(diff(rerouted), noWords)).toContain('For role=reseller, the answer changes from "ask-provider" (ask-provider)'));
});

describe('a further question', () => {
  test('affects the link whose answers stop at it now', () => {
    expect(diff(further)).toMatchObject({ links: ['product=office'], gone: ['product=office'], appeared: ['place=cloud&product=office', 'place=server&product=office'] });
  });
  test('changes only the answers that lead elsewhere, not those that lead on to the same', () => {
    expect(diff(further).changes).toEqual([
      { answers: { place: 'server', product: 'office' }, from: 'check-health', to: 'ask-provider' },
      { answers: { product: 'office' }, from: 'check-health', asks: 'place' },
    ]);
  });
  test('tells more routes than links', () => expect(said(further)).toMatch(/^2 routes lead elsewhere, 1 shared link affected:/));
  test('tells what was added', () => expect(said(further)).toContain('2 routes appeared, 1 route disappeared.\nAdded question: place.\nAdded answers: place.cloud, place.server.\nAdded step: office-place.'));
  test('taken away again leaves the longer links where they led, or tells that they lead elsewhere', () => {
    const back = diffRules(twoQuestionTree(further), twoQuestionTree());
    expect(back.links).toEqual(['place=server&product=office']);
  });
});

describe('a property of an outcome', () => {
  test('is told with its words before and now', () => {
    expect(said({ outcomes: { 'file-azure': { ...fileAzure, filer: 'provider', needs: [] } } })).toContain(
      'What outcomes say:\n- On "File in Azure" (file-azure), who files changes from "You" to "The provider".\n- On "File in Azure" (file-azure), what is needed first changes from "GDAP" to nothing.',
    );
  });
  test('that stays is not told', () => expect(diff({}).properties).toEqual([]));
});

test('what is gone keeps its earlier words', () => {
  const old = smallWords();
  const now = smallWords({ outcomes: {}, questions: { ...old.questions, role: { title: 'Who?', answers: { provider: { label: 'Supplier' } } } } });
  const both = bothWords(old, now);
  expect([both.outcomes['file-azure']?.title, both.questions['role']?.title, both.questions['role']?.answers['provider']?.label, both.questions['role']?.answers['reseller']?.label]).toEqual(['File in Azure', 'Who?', 'Supplier', 'Reseller']);
});
