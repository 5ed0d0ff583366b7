import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, preset, reopened } from '../../src/embed/state.ts';
import { choose, reopen } from '../../src/engine/choose.ts';
import { follow } from '../../src/engine/follow.ts';
import { asAnswers, questionsOf, sortWaiting } from '../../src/engine/graph.ts';
import { replay } from '../../src/engine/machine.ts';
import { toQuery } from '../../src/engine/query.ts';
import { answersOf, everyRoute, nameOf } from './brute-force.ts';
import { content, proof, sample } from './guide.ts';

/** The embedded guide follows answers without the machine. It must lead where the machine leads. */
const { graph, machine } = proof;
const routes = everyRoute(content.rules);
const questions = [...questionsOf(graph)];
const anyAnswers = fc.array(fc.constantFrom(...questions).chain(([question, answers]) => fc.tuple(fc.constant(question), fc.constantFrom(...answers, 'no-such-answer', '__proto__'))), { maxLength: 8 }).map((pairs) => Object.fromEntries(pairs));

describe('answers followed without the machine', () => {
  test('lead where the machine leads, on every route', () => {
    expect(routes.filter((route) => follow(graph, answersOf(route)).at !== route.outcome).map(nameOf)).toEqual([]);
  });

  test('say the same as a replay, for any answers', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      expect(follow(graph, answers)).toEqual(replay(machine, graph, answers));
    }), sample(300));
  });
});

describe('the embedded guide', () => {
  test('shows every outcome from the answers known in advance', () => {
    const wrong = routes.filter((route) => {
      const { state, unknown } = preset(graph, toQuery(answersOf(route)));
      return state.at !== route.outcome || state.ignored.length > 0 || unknown.length > 0;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('loses no answer that is known in advance: each is on the way, waiting or told', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const { state } = preset(graph, toQuery(answers));
      const told = new Set([...state.taken.map(({ question }) => question), ...Object.keys(state.waiting), ...state.ignored.map(([question]) => question)]);
      expect(Object.keys(answers).filter((question) => !told.has(question))).toEqual([]);
    }), sample(300));
  });

  test('changes an answer as the guide itself does, for every answer of every route', () => {
    const wrong = routes.flatMap((route) => route.taken.flatMap(({ question }, index) => {
      const before = reopened(graph, preset(graph, toQuery(answersOf(route))).state, index);
      const there = reopen(route.taken, index);
      const { waiting } = sortWaiting(graph, there.step, there.waiting);
      return Object.keys(graph.steps[there.step]?.answers ?? {}).filter((answer) => {
        const { ignored: _, ...after } = answered(graph, before, answer);
        const same = choose(machine, graph, route.taken.slice(0, index), question, answer, waiting);
        return JSON.stringify([after.at, asAnswers(after.taken), after.kept, after.waiting, after.dropped]) !== JSON.stringify([same.at, asAnswers(same.taken), same.kept, same.waiting, same.dropped]);
      }).map((answer) => `${nameOf(route)}: ${index} ${answer}`);
    }));
    expect(wrong).toEqual([]);
  });
});
