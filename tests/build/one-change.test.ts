import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { projectRoot, removeCopies } from '../fixtures/content-copy.ts';
import { changedAt, lineAt, removed, removedAt, replaced, textOf } from '../fixtures/one-change.ts';
import { jargon } from '../fixtures/plain-words.ts';

const rules = 'content/tree/rules.yaml';
const policies = 'content/tree/policies.yaml';
const strings = 'content/strings/en.yaml';

afterAll(removeCopies);

/** The first finding of a kind. Refuses findings without one. */
function first(findings: readonly Finding[], code: Finding['code']): Finding {
  const found = findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`No finding "${code}" among: ${findings.map((finding) => `${finding.code}: ${finding.message}`).join('\n') || 'none'}`);
  return found;
}

/** Sentence, fix and place as file:line, to compare at a glance. */
const shown = ({ message, fix, place }: Finding) => ({ message, fix, at: place.line === undefined ? place.file : `${place.file}:${place.line}` });

test('the real content has no findings', () => {
  expect(loadGuide(projectRoot).findings).toEqual([]);
});

describe('rerouting', () => {
  const reseller = ['steps', 'azure-role', 'answers', 'indirect-reseller'];

  test('an indirect reseller to the Azure portal breaks the policy that forbids it, in its own words', () => {
    const { message } = first(changedAt(rules, reseller, 'azure-request'), 'policy-broken');
    expect(message).toMatch(/^POL-01 is broken: "[^"]+\." But a reader who answers A customer's cloud service > Azure > Indirect reseller is sent to "[^"]+" \(azure-request\)\.$/);
  });

  test('is found at the line of the answer, which the fix names', () => {
    const found = first(changedAt(rules, reseller, 'azure-request'), 'policy-broken');
    expect(found.place).toMatchObject({ file: rules, line: lineAt(rules, reseller) });
    expect(found.fix).toContain('Lead the answer "indirect-reseller" at the step "azure-role" to an outcome that keeps the policy');
  });

  test('contradicts the examples and the coverage table as well', () => {
    expect(changedAt(rules, reseller, 'azure-request').map((finding) => finding.code)).toEqual(expect.arrayContaining(['example-wrong', 'coverage-wrong']));
  });

  test('"I\'m not sure" to the Azure portal breaks it too, for the readers that it stands for', () => {
    const { message } = first(changedAt(rules, ['steps', 'azure-purchase', 'answers', 'not-sure'], 'azure-request'), 'policy-broken');
    expect(message).toMatch(/Not settled on this route, so the policy must hold for it too: role = indirect-reseller\.$/);
  });

  test('to a misspelt outcome is a dead end with the nearest name', () => {
    expect(shown(first(changedAt(rules, reseller, 'azure-ask-provder'), 'dead-end'))).toEqual({
      message: 'Whoever answers "indirect-reseller" at the step "azure-role" is sent to "azure-ask-provder", which is neither a step nor an outcome.',
      fix: 'Did you mean "azure-ask-provider"?',
      at: `${rules}:${lineAt(rules, reseller)}`,
    });
  });
});

describe('an outcome without', () => {
  const help = (field: string) => ['outcomes', 'partner-center-help', field];

  test.each([
    ['portals', 'in which portal to file'],
    ['plans', 'which plan serves'],
    ['filer', 'who files'],
    ['needs', 'what must be there first'],
  ])('its %s does not say what a reader needs', (field, meaning) => {
    expect(shown(first(removedAt(rules, help(field)), 'outcome-incomplete'))).toEqual({
      message: `The outcome "partner-center-help" does not say ${meaning}.`,
      fix: `Add "${field}" to it; every outcome of the kind "request" needs it.`,
      at: `${rules}:${lineAt(rules, ['outcomes', 'partner-center-help'])}`,
    });
  });

  test('any fact has no source', () => {
    expect(shown(first(changedAt(rules, help('facts'), '[]'), 'outcome-incomplete'))).toEqual({
      message: 'The outcome "partner-center-help" is "stated" but names no fact that it rests on, so it has no source.',
      fix: 'Name its facts, or mark it as "unknown".',
      at: `${rules}:${lineAt(rules, help('facts'))}`,
    });
  });

  test.each(['facts', 'certainty', 'kind'])('its field "%s" is found at the outcome, and both are named', (field) => {
    const [found] = removedAt(rules, help(field));
    expect(found?.place).toMatchObject({ file: rules, line: lineAt(rules, ['outcomes', 'partner-center-help']) });
    expect(found?.message).toContain('partner-center-help');
    expect(found?.message).toContain(field);
  });

  test.each(['facts', 'certainty', 'kind'])('its field "%s" is told in words that a support lead understands', (field) => {
    const [found] = removedAt(rules, help(field));
    expect(`${found?.message} ${found?.fix}`).not.toMatch(jargon);
  });

  test('its page is told where to write it', () => {
    const page = 'content/docs/en/find-support/azure-request.md';
    expect(removed(page).map(shown)).toContainEqual({ message: 'The outcome "azure-request" has no page in "en".', fix: `Write ${page} with the sections of its kind.`, at: page });
  });

  test('its page breaks the links that lead to it', () => {
    expect(first(removed('content/docs/en/find-support/azure-request.md'), 'link-broken').message).toBe('The link "/find-support/azure-request/" leads to no page.');
  });
});

describe('a misspelt name', () => {
  test('of a portal in an outcome is told the nearest one', () => {
    expect(shown(first(changedAt(rules, ['outcomes', 'azure-request', 'portals'], '[azure-portl]'), 'unknown-id'))).toEqual({
      message: 'The outcome "azure-request" names "azure-portl" under "portals", which does not exist.',
      fix: 'Did you mean "azure-portal"?',
      at: `${rules}:${lineAt(rules, ['outcomes', 'azure-request', 'portals'])}`,
    });
  });

  test('of a portal in a policy is told the nearest one', () => {
    expect(first(changedAt(policies, ['POL-01', 'forbid', 'portals'], '[azure-portl]'), 'unknown-id')).toMatchObject({ fix: 'Did you mean "azure-portal"?', place: { file: policies } });
  });

  test('of a role in what an answer means is told the nearest one', () => {
    const path = ['questions', 'purchase', 'answers', 'not-sold', 'means', 'role'];
    expect(first(changedAt(rules, path, '[advisr, member, other-csp-partner]'), 'unknown-id')).toMatchObject({ fix: 'Did you mean "advisor"?', place: { file: rules, line: lineAt(rules, path) } });
  });

  test('of a fact in front matter is told the nearest one, at its line', () => {
    const page = 'content/docs/en/customers/azure.md';
    const text = textOf(page);
    expect(shown(first(replaced(page, text.replace('facts: [F-AZ-01,', 'facts: [F-AZX-01,')), 'unknown-id'))).toEqual({
      message: 'The page names the fact "F-AZX-01", which does not exist.',
      fix: 'Did you mean "F-AZ-01"?',
      at: `${page}:${text.slice(0, text.indexOf('facts: [')).split('\n').length}`,
    });
  });

  test('of a key in the interface words is told the nearest one, at its line', () => {
    const found = first(replaced(strings, textOf(strings).replace('  seeMap: ', '  seeMaps: ')), 'unknown-key');
    expect(shown(found)).toEqual({ message: '"seeMaps" in "guide" is not a known key.', fix: 'Did you mean "seeMap"?', at: `${strings}:${lineAt(strings, ['guide', 'seeMap'])}` });
  });
});

describe('a section of pages', () => {
  test('without a name in the interface words is found', () => {
    expect(first(removedAt(strings, ['sections', 'plans']), 'words-missing')).toMatchObject({ message: expect.stringContaining('"plans"'), fix: 'Add "plans" below "sections".', place: { file: strings, line: lineAt(strings, ['sections']) } });
  });

  test('that is named but does not exist is told the nearest one', () => {
    const findings = replaced(strings, textOf(strings).replace('\n  plans: ', '\n  planss: '));
    expect(shown(first(findings, 'words-unused'))).toMatchObject({ message: expect.stringContaining('"planss"'), fix: expect.stringContaining('Did you mean "plans"?'), at: `${strings}:${lineAt(strings, ['sections', 'plans'])}` });
  });
});

describe('a broken link', () => {
  const home = 'content/registry/home.yaml';
  const page = 'content/docs/en/customers/azure.md';
  const link = '](/find-support/azure-ask-provider/)';

  test('in Markdown is told the nearest address, at its line', () => {
    const text = textOf(page);
    expect(replaced(page, text.replace(link, '](/find-support/azure-ask-provder/)')).map(shown)).toEqual([
      { message: 'The link "/find-support/azure-ask-provder/" leads to no page.', fix: 'Did you mean "/find-support/azure-ask-provider/"?', at: `${page}:${text.slice(0, text.indexOf(link)).split('\n').length}` },
    ]);
  });

  test('in Markdown to a heading is told the nearest heading', () => {
    const [found, ...more] = replaced(page, textOf(page).replace(link, '](/find-support/azure-ask-provider/#step)'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ message: 'The page /find-support/azure-ask-provider/ has no heading "step".', fix: 'Did you mean "#steps"?' });
  });

  test('in the rules of the home page is told the nearest address', () => {
    const findings = changedAt(home, ['start-in-partner-center'], '/customers/overvew/');
    expect(first(findings, 'link-broken')).toMatchObject({ fix: 'Did you mean "/customers/overview/"?', place: { file: home } });
  });

  test('to the page that tells how to get a prerequisite is told the nearest address', () => {
    const file = 'content/registry/prerequisites.yaml';
    expect(first(changedAt(file, ['gdap', 'page'], '/customers/acess/'), 'link-broken')).toMatchObject({ fix: 'Did you mean "/customers/access/"?', place: { file } });
  });
});
