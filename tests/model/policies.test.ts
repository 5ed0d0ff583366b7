import { describe, expect, test } from 'vitest';
import { applies, checkPolicies, idsOnly, policyHolds } from '../../src/engine/policies.ts';
import { certainties, outcomeKinds, type Outcome, type Policies, type Policy, type Rules } from '../../src/engine/rules.ts';
import { growTree, routeOf } from '../../src/engine/tree.ts';
import { applying, breaking, everyRoute, has, nameOf } from './brute-force.ts';
import { content } from './guide.ts';

const { rules, policies } = content;
const routes = everyRoute(rules);
const applied = applying(rules, policies);
const ids = Object.keys(policies);

describe('the policies', () => {
  test('are at least 25', () => {
    expect(ids.length).toBeGreaterThanOrEqual(25);
  });

  test('hold on every route, for every reader who may be on it', () => {
    expect([...breaking(rules, policies)]).toEqual([]);
  });

  test('apply to the same routes for the engine as when every reader is tried', () => {
    expect(engineVerdicts(rules, policies, () => true)).toEqual(applied);
  });

  test.each(ids)('%s speaks of an outcome that a reader in its situation may be sent to', (id) => {
    expect(outcomesMeant(id)).not.toEqual([]);
  });
});

describe('a policy can fail', () => {
  test.each(ids)('%s does, when an outcome that it applies to is spoilt', (id) => {
    const policy = policyOf(id);
    const [outcome] = outcomesMeant(id);
    if (!outcome) throw new Error(`${id} speaks of no outcome.`);
    const spoilt: Rules = { ...rules, outcomes: { ...rules.outcomes, [outcome]: spoil(outcomeOf(outcome), policy) } };
    const broken = brokenPolicies(spoilt);
    expect(broken).toContain(id);
    expect(broken).toEqual([...new Set([...breaking(spoilt, policies)].map((verdict) => verdict.split(' ')[0]))].sort());
  });

  test.each(ids)('%s does so in the same places for the engine as when every reader is tried', (id) => {
    const policy = policyOf(id);
    const meant = outcomesMeant(id);
    const spoilt: Rules = { ...rules, outcomes: Object.fromEntries(Object.entries(rules.outcomes).map(([name, outcome]) => [name, meant.includes(name) ? spoil(outcome, policy) : outcome])) };
    const one = { [id]: policy };
    const found = engineVerdicts(spoilt, one, (outcome) => !policyHolds(policy, outcome));
    expect(found.size).toBeGreaterThan(0);
    expect(found).toEqual(breaking(spoilt, one));
    expect(checkPolicies(growTree(spoilt).tree, one, idsOnly)).toHaveLength(found.size);
  });
});

/** "POL-nn route" for what the engine says about each route, in the form of the second opinion. */
function engineVerdicts(of: Rules, held: Policies, verdict: (outcome: Outcome) => boolean): Set<string> {
  const { tree } = growTree(of);
  const found = tree.ends.flatMap((edge) => {
    const outcome = tree.outcomes.get(edge.target);
    const guilty = Object.entries(held).filter(([, policy]) => outcome && applies(policy, edge.situation, tree.domains) && verdict(outcome));
    return guilty.map(([id]) => `${id} ${nameOf({ taken: routeOf(tree, edge), outcome: edge.target, known: {} })}`);
  });
  return new Set(found);
}

/** The policies that the engine finds broken, by the ids that its messages begin with. */
function brokenPolicies(of: Rules): string[] {
  const findings = checkPolicies(growTree(of).tree, policies, idsOnly).filter((finding) => finding.code === 'policy-broken');
  return [...new Set(findings.map((finding) => finding.message.split(' ')[0] ?? ''))].sort();
}

/**
 * Outcomes of routes in the policy's situation that are one step from breaking it: they have what `for` names,
 * or have already what is forbidden to those.
 */
function outcomesMeant(id: string): string[] {
  const policy = policyOf(id);
  const reached = routes.filter((route) => applied.has(`${id} ${nameOf(route)}`)).map((route) => route.outcome);
  return [...new Set(reached)].filter((name) => {
    const outcome = outcomeOf(name);
    return !policy.for || has(outcome, policy.for) || (policy.forbid && has(outcome, policy.forbid));
  });
}

/** The outcome with what the policy forbids, or without what it requires. */
function spoil(outcome: Outcome, policy: Policy): Outcome {
  const meant = policy.for && !has(outcome, policy.for) ? withValues(outcome, policy.for) : outcome;
  return policy.forbid ? withValues(meant, policy.forbid) : withoutValues(meant, policy.require ?? {});
}

type Properties = NonNullable<Policy['for']>;

/** The outcome with the first value of every property named. */
function withValues(outcome: Outcome, { kind, certainty, via, filer, portals = [], plans = [], needs = [] }: Properties): Outcome {
  const and = (own: readonly string[] = [], more: readonly string[]) => [...own, ...more.slice(0, 1)];
  return {
    ...outcome,
    ...(kind?.[0] && { kind: kind[0] }),
    ...(certainty?.[0] && { certainty: certainty[0] }),
    ...(via?.[0] && { via: via[0] }),
    ...(filer?.[0] && { filer: filer[0] }),
    portals: and(outcome.portals, portals),
    plans: and(outcome.plans, plans),
    needs: and(outcome.needs, needs),
  };
}

/** The outcome with none of the values of the properties named. */
function withoutValues({ via, filer, ...outcome }: Outcome, required: Properties): Outcome {
  const rest = (own: readonly string[] = [], values: readonly string[] = []) => own.filter((value) => !values.includes(value));
  const other = <T>(own: T, all: readonly T[], values: readonly T[] | undefined) => (values ? all.find((value) => !values.includes(value)) ?? own : own);
  return {
    ...outcome,
    ...(via && !required.via && { via }),
    ...(filer && !required.filer && { filer }),
    kind: other(outcome.kind, outcomeKinds, required.kind),
    certainty: other(outcome.certainty, certainties, required.certainty),
    portals: rest(outcome.portals, required.portals),
    plans: rest(outcome.plans, required.plans),
    needs: rest(outcome.needs, required.needs),
  };
}

function policyOf(id: string): Policy {
  const policy = policies[id];
  if (!policy) throw new Error(`There is no policy "${id}".`);
  return policy;
}

function outcomeOf(id: string): Outcome {
  const outcome = rules.outcomes[id];
  if (!outcome) throw new Error(`There is no outcome "${id}".`);
  return outcome;
}
