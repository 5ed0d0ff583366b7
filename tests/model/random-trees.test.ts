import fc from 'fast-check';
import { getSimplePaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/engine/finding.ts';
import { buildMachine, replay } from '../../src/engine/machine.ts';
import { applies, checkPolicies, idsOnly, policyHolds } from '../../src/engine/policies.ts';
import { proveTree } from '../../src/engine/prove.ts';
import { graphOf } from '../../src/engine/tree.ts';
import { certainties, outcomeKinds, policiesSchema, rulesSchema, type Policies, type Rules } from '../../src/engine/rules.ts';
import { growTree, routeOf } from '../../src/engine/tree.ts';
import { pick, randomRules, seededRandom } from '../fixtures/random-tree.ts';
import { corruptions, type Corruption } from './corruptions.ts';
import { answersOf, breaking, everyRoute, nameOf } from './brute-force.ts';
import { sample } from './guide.ts';

const trees = fc.tuple(fc.integer({ min: 3, max: 150 }), fc.nat()).map(([nodes, seed]) => ({ seed, ...randomRules(nodes, seed) }));

describe('a random tree', () => {
  test('has as many nodes as wanted, and the shape of the schemas', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 400 }), fc.nat(), (nodes, seed) => {
      const { rules, policies } = randomRules(nodes, seed);
      expect(Object.keys(rules.steps).length + Object.keys(rules.outcomes).length).toBe(nodes);
      expect([rulesSchema.safeParse(rules).error, policiesSchema.safeParse(policies).error]).toEqual([undefined, undefined]);
    }), sample(30));
  });

  test('is the same for the same seed, and another for another', () => {
    expect(randomRules(50, 7)).toEqual(randomRules(50, 7));
    expect(randomRules(50, 7)).not.toEqual(randomRules(50, 8));
  });

  test('has no fault, and its policies hold', () => {
    fc.assert(fc.property(trees, ({ rules, policies }) => {
      expect(proveTree(rules, policies, idsOnly).findings).toEqual([]);
    }), sample(60));
  });

  test('is refused with fewer than three nodes', () => {
    expect(() => randomRules(2, 1)).toThrow('at least 3 nodes');
  });
});

describe('on random trees', () => {
  test('every route replays to its end', () => {
    fc.assert(fc.property(trees, ({ rules }) => {
      const graph = graphOf(growTree(rules).tree);
      const machine = buildMachine(graph);
      for (const route of everyRoute(rules)) expect(replay(machine, graph, answersOf(route))).toEqual({ at: route.outcome, taken: route.taken, unused: {} });
    }), sample(40));
  });

  test('the routes are those that depth-first search finds', () => {
    fc.assert(fc.property(trees, ({ rules }) => {
      const { tree } = growTree(rules);
      expect(tree.ends.map((edge) => nameOf({ taken: routeOf(tree, edge), outcome: edge.target, known: {} })).sort()).toEqual(everyRoute(rules).map(nameOf).sort());
    }), sample(40));
  });

  test("the routes are those that XState's own path generation finds", () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (nodes, seed) => {
      const { rules } = randomRules(nodes, seed);
      const ends = getSimplePaths(buildMachine(graphOf(growTree(rules).tree))).filter((path) => path.state.status === 'done');
      expect(ends.map((path) => path.steps.map((step) => step.event.type).filter((type) => type !== 'xstate.init').join(' > ')).sort()).toEqual(everyRoute(rules).map((route) => route.taken.map(({ question, answer }) => `${question}.${answer}`).join(' > ')).sort());
    }), sample(10));
  });

  test('what is known at the end of a route is the same for the engine and the second opinion', () => {
    fc.assert(fc.property(trees, ({ rules }) => {
      const { tree } = growTree(rules);
      const routes = new Map(everyRoute(rules).map((route) => [nameOf(route), route.known]));
      for (const edge of tree.ends) {
        const known = routes.get(nameOf({ taken: routeOf(tree, edge), outcome: edge.target, known: {} })) ?? {};
        expect(Object.fromEntries([...tree.domains].map(([variable, all]) => [variable, [...(edge.situation.get(variable) ?? all)]]))).toEqual(known);
      }
    }), sample(25));
  });

  test('a random policy is broken exactly where some reader on the route would see it broken', () => {
    fc.assert(fc.property(trees, ({ seed, rules }) => {
      const policies = anyPolicies(rules, seed);
      const { tree } = growTree(rules);
      const found = tree.ends.flatMap((edge) => Object.entries(policies).filter(([, policy]) => {
        const outcome = tree.outcomes.get(edge.target);
        return outcome && applies(policy, edge.situation, tree.domains) && !policyHolds(policy, outcome);
      }).map(([id]) => `${id} ${nameOf({ taken: routeOf(tree, edge), outcome: edge.target, known: {} })}`));
      expect(new Set(found)).toEqual(breaking(rules, policies));
      expect(checkPolicies(tree, policies, idsOnly).filter((finding) => finding.code === 'policy-broken')).toHaveLength(found.length);
    }), sample(40));
  });
});

describe('a corruption of a random tree is found', () => {
  const names = Object.keys(corruptions) as (keyof typeof corruptions)[];
  test.each(names)('%s', (name) => {
    const { code, apply }: { code: FindingCode; apply: (rules: Rules, random: () => number) => Corruption | undefined } = corruptions[name];
    let applied = 0;
    fc.assert(fc.property(trees, ({ seed, rules }) => {
      const corruption = apply(structuredClone(rules), seededRandom(seed));
      if (!corruption) return;
      applied++;
      const findings = growTree(corruption.rules).findings.filter((finding) => finding.code === code);
      expect(findings.map((finding) => finding.place.path?.join(' '))).toEqual([expect.toBeOneOf(corruption.places.map((place) => place.join(' ')))]);
    }), sample(40));
    expect(applied).toBeGreaterThan(10);
  });
});

/** A dozen policies that know nothing of the tree: some hold, some do not, some never apply. */
function anyPolicies(rules: Rules, seed: number): Policies {
  const random = seededRandom(seed + 1);
  const values: Record<string, readonly string[]> = { ...Object.fromEntries(Object.entries(rules.questions).map(([id, question]) => [id, Object.keys(question.answers).filter((answer) => answer !== 'not-sure')])), ...rules.facets };
  const some = (all: readonly string[]) => [...new Set([pick(random, all), pick(random, all)])];
  const properties = () => pick(random, [{ kind: [pick(random, outcomeKinds)] }, { portals: ['portal-a', 'portal-b'] }, { filer: ['you'], plans: ['plan'] }, { certainty: [pick(random, certainties)] }, { needs: ['account'] }]);
  return Object.fromEntries(Array.from({ length: 12 }, (_, i) => {
    const when = Object.fromEntries(some(Object.keys(values)).map((variable) => [variable, some(values[variable] ?? [])]));
    return [`POL-${10 + i}`, { when, ...(random() < 0.5 && { for: properties() }), ...(random() < 0.5 ? { forbid: properties() } : { require: properties() }), facts: ['F-TEST-01'] }];
  }));
}
