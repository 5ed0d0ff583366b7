import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRoutes, type Routes } from '../../src/engine/all-routes.ts';
import { alternatives } from '../../src/engine/alternatives.ts';
import { conditionsOf, holds } from '../../src/engine/conditions.ts';
import { decidingAnswers } from '../../src/engine/deciding.ts';
import type { Answers } from '../../src/engine/graph.ts';
import { replay } from '../../src/engine/machine.ts';
import { rulesBehind } from '../../src/engine/rules-behind.ts';
import { stillPossible } from '../../src/engine/still-possible.ts';
import { growTree } from '../../src/engine/tree.ts';
import type { Rules } from '../../src/engine/rules.ts';
import { randomRules } from '../fixtures/random-tree.ts';
import { answersOf, everyRoute, nameOf, type Route } from './brute-force.ts';
import { content, proof, sample } from './guide.ts';

const { rules, policies } = content;
const { tree, graph, machine } = proof;
const routes = allRoutes(tree, rules);
const outcomes = Object.keys(rules.outcomes);
const randomTree = (check: (rules: Rules, routes: Routes) => void) =>
  fc.assert(fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), (nodes, seed) => {
    const { rules } = randomRules(nodes, seed);
    check(rules, allRoutes(growTree(rules).tree, rules));
  }), sample(15));

describe('the deciding answers', () => {
  test('force the outcome, and without any one of them another is possible, on every route', () => {
    expect(wrongDeciding(rules, routes)).toEqual([]);
  });

  test('and those that made no difference are together all answers of the route, in order', () => {
    const wrong = routes.all.filter((route) => {
      const { deciding, spare } = decidingAnswers(routes, route);
      return JSON.stringify(route.edges.filter((edge) => deciding.includes(edge) !== spare.includes(edge))) !== JSON.stringify(route.edges);
    });
    expect(wrong).toEqual([]);
  });

  test('leave out a "not sure" that a later answer made up for', () => {
    const spare = routes.all.flatMap((route) => decidingAnswers(routes, route).spare.map(({ question }) => `${question} ${route.end.step}.${route.end.answer}`));
    expect(spare).toContain('role azure-purchase.from-microsoft');
    expect(spare).toContain('product site-azure-role.advisor');
    expect(spare).not.toContain('role azure-purchase.not-sold');
  });

  test('are right on random trees', () => randomTree((rules, routes) => expect(wrongDeciding(rules, routes)).toEqual([])));
});

describe('who ends up at an outcome', () => {
  test.each(outcomes)('%s: the conditions hold exactly on its routes', (outcome) => {
    expect(wrongConditions(rules, routes, outcome)).toEqual([]);
  });

  test.each(outcomes)('%s: no two conditions hold on the same first words, and none is longer than a route', (outcome) => {
    const conditions = conditionsOf(routes, outcome);
    const ends = routes.all.filter((route) => route.outcome === outcome);
    expect(conditions.length).toBeLessThanOrEqual(ends.length);
    expect(Math.max(...conditions.map((condition) => condition.length))).toBeLessThanOrEqual(Math.max(...ends.map(({ edges }) => edges.length)));
    expect(new Set(conditions.map((condition) => JSON.stringify(condition))).size).toBe(conditions.length);
  });

  test('joins products that ask the same roles', () => {
    expect(conditionsOf(routes, 'azure-ask-provider')[0]).toEqual([
      { question: 'matter', answers: ['customer-cloud'] },
      { question: 'product', answers: ['azure', 'entra'] },
      { question: 'role', answers: ['indirect-reseller', 'advisor', 'other-csp-partner'] },
    ]);
  });

  test('is told in less than half as many answers as its routes have', () => {
    const told = outcomes.flatMap((outcome) => conditionsOf(routes, outcome).flat()).length;
    expect(told).toBeLessThan(routes.all.flatMap(({ edges }) => edges).length / 2);
  });

  test('is exact on random trees', () => randomTree((rules, routes) => {
    for (const outcome of Object.keys(rules.outcomes)) expect(wrongConditions(rules, routes, outcome)).toEqual([]);
  }));
});

describe('what would change it', () => {
  const every = routes.all.flatMap((route) => alternatives(machine, graph, route.edges, route.outcome).map((changes) => ({ route, changes })));

  test('names every other answer of every step once, by where it leads', () => {
    const wrong = every.filter(({ changes: { taken, elsewhere, same } }) => {
      const named = [...elsewhere.flatMap(({ alternatives }) => alternatives), ...same].map(({ answer }) => answer);
      const others = Object.keys(graph.steps[taken.step]?.answers ?? {}).filter((answer) => answer !== taken.answer);
      return named.toSorted().join() !== others.toSorted().join() || new Set(elsewhere.map(({ at }) => at)).size !== elsewhere.length;
    });
    expect(wrong).toEqual([]);
  });

  test('leads elsewhere, and its answers lead there', () => {
    const wrong = every.flatMap(({ route, changes: { elsewhere, same } }) => [
      ...elsewhere.filter(({ at }) => at === route.outcome),
      ...elsewhere.flatMap(({ at, alternatives }) => (graph.steps[at] ? [] : alternatives.filter(({ answers }) => replay(machine, graph, answers).at !== at))),
      ...same.filter(({ answers }) => replay(machine, graph, answers).at !== route.outcome),
    ]);
    expect(wrong).toEqual([]);
  });

  test('keeps the later answers that still apply', () => {
    const advisor = routes.all.find(({ end }) => end.step === 'azure-role' && end.answer === 'advisor');
    const product = alternatives(machine, graph, advisor?.edges ?? [], 'azure-ask-provider')[1];
    expect(product?.elsewhere.find(({ at }) => at === 'advisor-ask-provider')?.alternatives[0]).toEqual({ answer: 'microsoft-365', answers: { matter: 'customer-cloud', product: 'microsoft-365', role: 'advisor' } });
    expect(product?.elsewhere.find(({ at }) => at === 'customer-site')?.alternatives).toEqual([{ answer: 'not-sure', answers: { role: 'advisor' } }]);
  });
});

describe('what is still possible', () => {
  test('is told for every route that ends with a "not sure" on which more than one outcome is open', () => {
    const silent = everyRoute(rules).filter((route) => {
      const last = route.taken.at(-1);
      return last && unsure(rules, last) && openBelow(rules, route).size > 1 && !stillPossible(routes, route.outcome).some((group) => group.routes.some(({ end }) => end.step === last.step && end.answer === last.answer));
    });
    expect(silent.map(nameOf)).toEqual([]);
  });

  test('holds every outcome that another answer to the last question leads to at once', () => {
    const wrong = outcomes.flatMap((outcome) => stillPossible(routes, outcome)).flatMap(({ routes: some, outcomes: open }) =>
      some.filter(({ end }) => unsure(rules, end)).flatMap(({ end: { step, question } }) =>
        Object.entries(rules.steps[step]?.answers ?? {})
          .filter(([answer, target]) => rules.outcomes[target] && !unsure(rules, { question, answer }) && !open.includes(target))
          .map(([answer]) => `${step}.${answer}`)));
    expect(wrong).toEqual([]);
  });

  test('names a question that tells the outcomes apart, and nothing in common that one of them lacks', () => {
    const groups = outcomes.flatMap((outcome) => stillPossible(routes, outcome));
    expect(groups.filter(({ separating }) => separating.length === 0)).toEqual([]);
    expect(groups.filter(({ outcomes: open, common }) => open.some((id) => common.portals.some((portal) => !rules.outcomes[id]?.portals?.includes(portal)) || common.needs.some((need) => !rules.outcomes[id]?.needs?.includes(need)) || common.plans.some((plan) => !rules.outcomes[id]?.plans?.includes(plan)) || (common.filer !== undefined && rules.outcomes[id]?.filer !== common.filer)))).toEqual([]);
  });

  test.each([
    ['azure-ask-provider', 'azure-purchase.not-sure', ['azure-request', 'azure-ask-provider', 'cloud-without-csp']],
    ['dynamics-request', 'site-power-platform-role.direct-bill', ['dynamics-request', 'business-central-request']],
    ['check-version', 'on-premises-version.not-sure', ['on-premises-contract', 'on-premises-buy', 'past-lifecycle']],
  ])('%s, after %s: %j', (outcome, end, open) => {
    const group = stillPossible(routes, outcome).find(({ routes: some }) => some.some((route) => `${route.end.step}.${route.end.answer}` === end));
    expect(group?.outcomes).toEqual(open);
  });

  test('is not told where a later answer settled it, nor where nobody was in doubt', () => {
    const told = outcomes.filter((outcome) => stillPossible(routes, outcome).length > 0);
    expect(told).not.toContain('enterprise-agreement');
    expect(told).not.toContain('azure-request');
    expect(told).not.toContain('service-health');
  });
});

describe('the rules behind an outcome', () => {
  const behind = (step: string, answer: string) => tree.ends.filter((end) => end.step === step && end.answer === answer).flatMap((end) => rulesBehind(tree, policies, end));

  test('are those that forbid what the reader might have expected, and those that say what the outcome has', () => {
    expect(behind('azure-role', 'indirect-reseller')).toEqual(['POL-01', 'POL-02', 'POL-03']);
    expect(behind('own-azure-plan', 'cloud-plan')).toEqual(['POL-22']);
  });

  test('are few', () => {
    expect(Math.max(...tree.ends.map((end) => rulesBehind(tree, policies, end).length))).toBeLessThanOrEqual(6);
  });
});

/** Deciding sets that do not force their outcome, or that could be smaller, by a slow and literal reading. */
function wrongDeciding(rules: Rules, routes: Routes): string[] {
  const all = everyRoute(rules);
  return routes.all.flatMap((route) => {
    const deciding = Object.fromEntries(decidingAnswers(routes, route).deciding.map(({ question, answer }) => [question, answer]));
    const open = (answers: Answers) => all.some((other) => agrees(rules, other, answers) && other.outcome !== route.outcome);
    const tooBig = Object.keys(deciding).filter((question) => !open(Object.fromEntries(Object.entries(deciding).filter(([other]) => other !== question))));
    return [...(open(deciding) ? [`does not force ${route.outcome}: ${JSON.stringify(deciding)}`] : []), ...tooBig.map((question) => `not needed: ${question} of ${JSON.stringify(deciding)}`)];
  });
}

/** A route agrees when it gives no other answer, and one reader could be both who gave the answers and who goes this way. */
function agrees(rules: Rules, route: Route, answers: Answers): boolean {
  const given = answersOf(route);
  if (Object.entries(answers).some(([question, answer]) => given[question] !== undefined && given[question] !== answer)) return false;
  const possible = Object.entries(answers).reduce((known, [question, answer]) => {
    const rule = rules.questions[question]?.answers[answer];
    const said = { ...(rule?.unsure ? {} : { [question]: [answer] }), ...rule?.means };
    return Object.entries(said).reduce((before, [variable, values]) => ({ ...before, [variable]: (before[variable] ?? []).filter((value) => values.includes(value)) }), known);
  }, route.known);
  return Object.values(possible).every((values) => values.length > 0);
}

/** Routes on which the conditions of an outcome and the tree differ. */
function wrongConditions(rules: Rules, routes: Routes, outcome: string): string[] {
  const conditions = conditionsOf(routes, outcome);
  return everyRoute(rules).filter((route) => conditions.some((condition) => holds(condition, answersOf(route))) !== (route.outcome === outcome)).map(nameOf);
}

function unsure(rules: Rules, { question, answer }: { question: string; answer: string }): boolean {
  return rules.questions[question]?.answers[answer]?.unsure === true;
}

/** Outcomes of the routes that go the same way up to the last question and then know the answer. */
function openBelow(rules: Rules, route: Route): Set<string> {
  const before = JSON.stringify(route.taken.slice(0, -1));
  const others = everyRoute(rules).filter((other) => JSON.stringify(other.taken.slice(0, route.taken.length - 1)) === before && !other.taken.slice(route.taken.length - 1).some((taken) => unsure(rules, taken)));
  return route.taken.slice(0, -1).some((taken) => unsure(rules, taken)) ? new Set() : new Set(others.map(({ outcome }) => outcome));
}
