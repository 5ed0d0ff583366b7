import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, reopen } from '../../src/engine/choose.ts';
import { routeTo, sortWaiting, type Answers, type Graph, type Taken } from '../../src/engine/graph.ts';
import { buildMachine, type Machine } from '../../src/engine/machine.ts';
import { idsOnly } from '../../src/engine/policies.ts';
import { proveTree } from '../../src/engine/prove.ts';
import type { Rules } from '../../src/engine/rules.ts';
import { randomRules } from '../fixtures/random-tree.ts';
import { answersOf, everyRoute, nameOf, type Route } from './brute-force.ts';
import { content, proof, sample } from './guide.ts';

/** What becomes of a change: where the reader lands, and what is told about the later answers. */
interface Landing {
  at: string;
  answers: Answers;
  kept: string[];
  waiting: Answers;
  dropped: Answers;
}

describe('changing an answer', () => {
  test('lands as promised, for every other answer of every step of every route', () => {
    expect(wrongChanges(content.rules, proof.graph, proof.machine)).toEqual([]);
  });

  test('to the same answer changes nothing', () => {
    const wrong = everyRoute(content.rules).flatMap((route) => route.taken.filter((taken, index) => {
      const landing = changed(proof.graph, proof.machine, route.taken, index, taken.answer);
      return landing.at !== route.outcome || JSON.stringify(landing.answers) !== JSON.stringify(answersOf(route)) || landing.kept.length !== route.taken.length - index - 1;
    }).map(() => nameOf(route)));
    expect(wrong).toEqual([]);
  });

  test('never loses an answer: each is on the way, waiting or named', () => {
    const lost = everyRoute(content.rules).flatMap((route) => otherAnswers(proof.graph, route).filter(({ index, answer }) => {
      const { answers, waiting, dropped } = changed(proof.graph, proof.machine, route.taken, index, answer);
      return route.taken.some(({ question }) => !(question in answers) && !(question in waiting) && !(question in dropped));
    }).map(({ index, answer }) => `${nameOf(route)}: ${index} ${answer}`));
    expect(lost).toEqual([]);
  });

  test('lands as promised on random trees', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 80 }), fc.nat(), (nodes, seed) => {
      const { rules } = randomRules(nodes, seed);
      const { graph } = proveTree(rules, {}, idsOnly);
      expect(wrongChanges(rules, graph, buildMachine(graph))).toEqual([]);
    }), sample(15));
  });
});

/** Changes that the engine and the naive reading of the promise see differently. */
function wrongChanges(rules: Rules, graph: Graph, machine: Machine): { route: string; change: string; is: Landing; shouldBe: Landing }[] {
  return everyRoute(rules).flatMap((route) =>
    otherAnswers(graph, route).flatMap(({ index, answer }) => {
      const is = changed(graph, machine, route.taken, index, answer);
      const shouldBe = promised(rules, route, index, answer);
      return JSON.stringify(is) === JSON.stringify(shouldBe) ? [] : [{ route: nameOf(route), change: `${index}: ${answer}`, is, shouldBe }];
    }),
  );
}

/** Every change that a reader can make on a route: each step, each answer but the one taken. */
function otherAnswers(graph: Graph, route: Route): { index: number; answer: string }[] {
  return route.taken.flatMap(({ step, answer: taken }, index) => Object.keys(graph.steps[step]?.answers ?? {}).filter((answer) => answer !== taken).map((answer) => ({ index, answer })));
}

/** A change as the widget makes it: reopen the step, then choose. */
function changed(graph: Graph, machine: Machine, route: readonly Taken[], index: number, answer: string): Landing {
  const { step, waiting } = reopen(route, index);
  const { at, taken, ...told } = choose(machine, graph, routeTo(graph, step), graph.steps[step]?.asks ?? '', answer, sortWaiting(graph, step, waiting).waiting);
  return { at, answers: answersOf({ taken }), kept: told.kept, waiting: told.waiting, dropped: told.dropped };
}

/** The promise, read naively: walk on from the changed answer with the later answers in hand. */
function promised(rules: Rules, route: Route, index: number, answer: string): Landing {
  const answers = answersOf({ taken: route.taken.slice(0, index) });
  const inHand = new Map(route.taken.slice(index + 1).map((taken) => [taken.question, taken.answer]));
  const kept: string[] = [];
  let at = route.taken[index]?.step ?? '';
  for (let next: string | undefined = answer; next !== undefined; ) {
    const step = rules.steps[at];
    const target = step?.answers[next];
    if (!step || !target) break;
    answers[step.asks] = next;
    at = target;
    const asks = rules.steps[at]?.asks ?? '';
    next = inHand.get(asks);
    if (next === undefined || !rules.steps[at]?.answers[next]) break;
    inHand.delete(asks);
    kept.push(asks);
  }
  const stillAsked = new Set(rules.steps[at] ? everyRoute({ ...rules, start: at }).flatMap((rest) => rest.taken.map((taken) => `${taken.question}.${taken.answer}`)) : []);
  const split = (waits: boolean) => Object.fromEntries([...inHand].filter(([question, value]) => stillAsked.has(`${question}.${value}`) === waits));
  return { at, answers, kept, waiting: split(true), dropped: split(false) };
}
