import { getSimplePaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/machine.ts';
import { readQuery, toQuery } from '../../src/engine/query.ts';
import { routeOf } from '../../src/engine/tree.ts';
import { pick, seededRandom } from '../fixtures/random-tree.ts';
import { answersOf, everyRoute, nameOf, type Route } from './brute-force.ts';
import { content, proof, sample } from './guide.ts';

const { rules } = content;
const { tree, graph, machine } = proof;
const routes = everyRoute(rules);

describe('every route', () => {
  test('is known to the tree, and the tree knows no other', () => {
    const grown = tree.ends.map((edge) => nameOf({ taken: routeOf(tree, edge), outcome: edge.target, known: {} }));
    expect(grown.sort()).toEqual(routes.map(nameOf).sort());
  });

  test("is found by XState's own path generation, and it finds no other", () => {
    const ends = getSimplePaths(machine).filter((path) => path.state.status === 'done');
    const found = ends.map((path) => `${path.steps.map((step) => step.event.type).filter((type) => type !== 'xstate.init').join(' > ')} => ${String(path.state.value)}`);
    expect(found.sort()).toEqual(routes.map((route) => `${eventsOf(route).join(' > ')} => ${route.outcome}`).sort());
  });

  test('ends at an outcome', () => {
    expect(routes.filter((route) => !rules.outcomes[route.outcome]).map(nameOf)).toEqual([]);
  });

  test('has at most seven answers', () => {
    expect(routes.filter((route) => route.taken.length > 7).map(nameOf)).toEqual([]);
  });

  test('leaves at least one value possible for every variable', () => {
    expect(routes.filter((route) => Object.values(route.known).some((values) => values.length === 0)).map(nameOf)).toEqual([]);
  });

  test('replays from its link, with the answers in the order asked', () => {
    expect(routes.filter((route) => !replays(route, toQuery(answersOf(route)))).map(nameOf)).toEqual([]);
  });

  test('replays from its link in any order of the parameters', () => {
    const random = seededRandom(1);
    const wrong = routes.flatMap((route) => Array.from({ length: sample(6).numRuns }, () => shuffledQuery(random, route)).filter((search) => !replays(route, search)));
    expect(wrong).toEqual([]);
  });

  test('replays from its link among parameters that are no questions', () => {
    expect(routes.filter((route) => !replays(route, `?utm_source=mail&__proto__=x${toQuery(answersOf(route)).replace('?', '&')}&constructor=y`)).map(nameOf)).toEqual([]);
  });
});

describe('a common case needs at most four answers', () => {
  const cloud = ['azure', 'microsoft-365'].flatMap((product) => Object.keys(graph.steps[`${product}-role`]?.answers ?? {}).filter((role) => role !== 'not-sure').map((role) => ({ matter: 'customer-cloud', product, role })));
  test.each(cloud)("a customer's $product, for $role", (answers) => {
    expect(answersNeeded(answers)).toBeLessThanOrEqual(4);
  });

  test.each(['azure', 'microsoft-365'])('a customer\'s %s has every role of a partner', (product) => {
    expect(cloud.filter((answers) => answers.product === product).map((answers) => answers.role)).toEqual(expect.arrayContaining(['direct-bill', 'indirect-provider', 'indirect-reseller', 'advisor', 'member']));
  });

  test('Partner Center itself, whatever the need', () => {
    const own = routes.filter((route) => answersOf(route)['matter'] === 'partner-center');
    expect(Math.max(...own.map((route) => route.taken.length))).toBeLessThanOrEqual(4);
  });

  test('on-premises with a contract', () => {
    expect(answersNeeded({ matter: 'on-premises', version: 'supported', 'plan-held': 'on-premises-incidents' })).toBeLessThanOrEqual(4);
  });
});

/** The machine's events on a route. */
function eventsOf(route: Route): string[] {
  return route.taken.map(({ question, answer }) => `${question}.${answer}`);
}

/** Whether a query leads along the route to its outcome, with nothing refused or left over. */
function replays(route: Route, search: string): boolean {
  const { answers, refused } = readQuery(graph, search);
  const { at, taken, unused } = replay(machine, graph, answers);
  return at === route.outcome && refused.length === 0 && Object.keys(unused).length === 0 && JSON.stringify(taken) === JSON.stringify(route.taken);
}

function shuffledQuery(random: () => number, route: Route): string {
  let rest = Object.entries(answersOf(route));
  const shuffled: [string, string][] = [];
  while (rest.length > 0) {
    const next = pick(random, rest);
    rest = rest.filter((pair) => pair !== next);
    shuffled.push(next);
  }
  return toQuery(Object.fromEntries(shuffled));
}

/** How many answers it takes to an outcome; refuses answers that do not reach one. */
function answersNeeded(answers: Record<string, string>): number {
  const { at, taken } = replay(machine, graph, answers);
  if (!rules.outcomes[at]) throw new Error(`The answers stop at the step "${at}".`);
  return taken.length;
}
