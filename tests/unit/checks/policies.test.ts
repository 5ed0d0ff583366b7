import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/engine/rules.ts';
import { findingsOf, onlyFinding, smallGuide } from '../../fixtures/small-guide.ts';
import { fileAzure, twoQuestionTree, type TreeChange } from '../../fixtures/two-question-tree.ts';

const facts = ['F-AZ-02'];
const resellers: Policy = { when: { product: ['azure'], role: ['reseller'] }, forbid: { portals: ['azure-portal'] }, facts };
const under = (policy: Policy, change: TreeChange = {}) => smallGuide({ policies: { 'POL-01': policy }, rules: twoQuestionTree(change) });
const codes = (policy: Policy, change: TreeChange = {}) => findingsOf(under(policy, change)).map((finding) => finding.code);
const fix = (answer: string, step: string) => `Lead the answer "${answer}" at the step "${step}" to an outcome that keeps the policy, or correct POL-01 in content/tree/policies.yaml if the sources (F-AZ-02) now say otherwise.`;
const sentence = 'POL-01 is broken: "A reseller never files in Azure." But a reader who answers';

describe('a policy is broken', () => {
  test('by the very answer that it speaks of', () => {
    const guide = under(resellers, { steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'file-azure', 'not-sure': 'ask-provider' } } } });
    expect(onlyFinding('policy-broken', guide)).toEqual({
      code: 'policy-broken',
      message: `${sentence} Azure > Reseller is sent to "File in Azure" (file-azure).`,
      fix: fix('reseller', 'azure-role'),
      file: 'content/tree/rules.yaml',
      at: 'reseller: file-azure',
    });
  });

  test('when the role was not asked, because the reader may have any', () => {
    const guide = under(resellers, { steps: { product: { asks: 'product', answers: { azure: 'file-azure', office: 'check-health' } } }, without: ['azure-role'] });
    expect(onlyFinding('policy-broken', guide)).toEqual({
      code: 'policy-broken',
      message: `${sentence} Azure is sent to "File in Azure" (file-azure). Not settled on this route, so the policy must hold for it too: role = reseller.`,
      fix: fix('azure', 'product'),
      file: 'content/tree/rules.yaml',
      at: 'azure: file-azure',
    });
  });

  test('by "not sure", which stands for every answer', () => {
    const guide = under(resellers, { steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller: 'ask-provider', 'not-sure': 'file-azure' } } } });
    expect(onlyFinding('policy-broken', guide)).toMatchObject({
      message: `${sentence} Azure > I'm not sure is sent to "File in Azure" (file-azure). Not settled on this route, so the policy must hold for it too: role = reseller.`,
      at: 'not-sure: file-azure',
    });
  });

  test('by what an answer means without asking', () => {
    const guide = under(resellers, {
      questions: { product: { answers: { azure: {}, office: { means: { role: ['reseller'] } } } } },
      steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'file-azure' } } },
    });
    const found = onlyFinding('policy-broken', { ...guide, policies: { 'POL-01': { ...resellers, when: { role: ['reseller'] } } } });
    expect(found).toMatchObject({ message: `${sentence} Office is sent to "File in Azure" (file-azure).`, at: 'office: file-azure' });
  });

  test('on every route that breaks it, each with its own finding', () => {
    const everywhere = { asks: 'role', answers: { provider: 'ask-provider', reseller: 'file-azure', 'not-sure': 'file-azure' } };
    const broken = findingsOf(under(resellers, { steps: { 'azure-role': everywhere } })).filter((finding) => finding.code === 'policy-broken');
    expect(broken.map((finding) => finding.at)).toEqual(['reseller: file-azure', 'not-sure: file-azure']);
  });
});

describe('a policy holds', () => {
  test('when what an answer means excludes the situation', () => {
    const change: TreeChange = {
      questions: { product: { answers: { azure: { means: { role: ['provider'] } }, office: {} } } },
      steps: { product: { asks: 'product', answers: { azure: 'file-azure', office: 'ask-provider' } } },
      without: ['azure-role', 'check-health'],
    };
    expect(codes({ ...resellers, when: { role: ['reseller'] } }, change)).not.toContain('policy-broken');
  });

  test('for outcomes that its "for" does not name', () => {
    const requireGdap: Policy = { when: { product: ['azure'] }, for: { kind: ['request'] }, require: { needs: ['gdap'] }, facts };
    expect(codes(requireGdap)).toEqual([]);
  });
});

describe('parts of a policy', () => {
  test('"forbid" is broken only by an outcome that has every property named', () => {
    const both: Policy = { when: { role: ['provider'] }, forbid: { portals: ['azure-portal'], filer: ['provider'] }, facts };
    expect(codes(both)).toEqual([]);
    expect(codes({ ...both, forbid: { portals: ['azure-portal'], filer: ['you'] } })).toContain('policy-broken');
  });

  test('"require" is broken by an outcome that lacks one property named', () => {
    const policy: Policy = { when: { product: ['azure'] }, for: { kind: ['request'] }, require: { needs: ['gdap'], plans: ['csp-plan'] }, facts };
    expect(codes(policy, { outcomes: { 'file-azure': { ...fileAzure, plans: [] } } })).toContain('policy-broken');
  });

  test('"for" narrows the outcomes to those it names', () => {
    const policy: Policy = { when: { product: ['azure'] }, for: { kind: ['ask-someone'] }, forbid: { filer: ['provider'] }, facts };
    const broken = findingsOf(under(policy)).filter((finding) => finding.code === 'policy-broken');
    expect(broken.map((finding) => finding.at)).toEqual(['reseller: ask-provider', 'not-sure: ask-provider']);
  });
});

describe('a policy that proves nothing', () => {
  test('because no route is in its situation is idle', () => {
    const guide = under({ ...resellers, when: { owner: ['own'] } }, { questions: { product: { answers: { azure: { means: { owner: ['customer'] } }, office: { means: { owner: ['customer'] } } } } } });
    expect(onlyFinding('policy-idle', guide)).toEqual({
      code: 'policy-idle',
      message: 'POL-01 applies to no route of the tree.',
      fix: 'Check the situation it speaks of; a policy that can never be broken proves nothing.',
      file: 'content/tree/policies.yaml',
      at: 'when:',
    });
  });

  test('because it speaks of an unknown variable names the nearest one', () => {
    expect(onlyFinding('unknown-id', under({ ...resellers, when: { rol: ['reseller'] } }))).toEqual({
      code: 'unknown-id',
      message: 'POL-01 speaks of "rol", which is neither a question nor a facet.',
      fix: 'Did you mean "role"?',
      file: 'content/tree/policies.yaml',
      at: 'rol:',
    });
  });

  test('because it speaks of an unknown value names the nearest one', () => {
    expect(onlyFinding('unknown-id', under({ ...resellers, when: { role: ['reseler', 'provider'] } }))).toMatchObject({
      message: 'POL-01 speaks of role = "reseler", which does not exist.',
      fix: 'Did you mean "reseller"?',
      at: 'role:',
    });
  });

  test.each([
    ['forbid', { forbid: { portals: ['azure-portl'] } }],
    ['for', { for: { portals: ['azure-portl'] }, forbid: { kind: ['request' as const] } }],
  ])('because "%s" names a portal that does not exist is found', (_part, change) => {
    const guide = under({ when: resellers.when, facts, ...change });
    expect(onlyFinding('unknown-id', guide)).toMatchObject({ message: expect.stringContaining('"azure-portl"'), fix: 'Did you mean "azure-portal"?', file: 'content/tree/policies.yaml' });
  });
});
