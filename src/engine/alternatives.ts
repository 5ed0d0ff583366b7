import { choose } from './choose.ts';
import { asAnswers, type Answers, type Graph, type Taken } from './graph.ts';
import type { Machine } from './machine.ts';
import { own } from './own.ts';

// Shipped to the browser: think twice before adding anything here.

/** Another answer to one question of a route, and the answers of the address that it leads to. */
export interface Alternative {
  answer: string;
  /** At an outcome: the whole route. At a step: the answers that wait for their question there. */
  answers: Answers;
}

/** Other answers that lead to the same place. */
export interface Elsewhere {
  /** The outcome, or the step at which the route then stops. */
  at: string;
  alternatives: Alternative[];
}

/** What other answers to one question of a route would do. */
export interface Changes {
  taken: Taken;
  /** By where they lead, in the order of the step's answers. */
  elsewhere: Elsewhere[];
  /** Answers that lead to the same outcome as the one given. */
  same: Alternative[];
}

/**
 * For each answer of a route, every other answer of its step: only this one is changed, later ones are kept as far as they still
 * apply. An answer that stops at a question shows the question.
 * @example alternatives(machine, graph, route).at(-1)?.elsewhere[0]?.at // 'azure-request'
 */
export function alternatives(machine: Machine, graph: Graph, route: readonly Taken[], outcome: string): Changes[] {
  return route.map((taken, index) => {
    const others = Object.keys(own(graph.steps, taken.step)?.answers ?? {}).filter((answer) => answer !== taken.answer);
    const changes: Changes = { taken, elsewhere: [], same: [] };
    for (const answer of others) {
      const { at, taken: after, waiting } = choose(machine, graph, route.slice(0, index), taken.question, answer, asAnswers(route.slice(index + 1)));
      const alternative = { answer, answers: own(graph.steps, at) ? waiting : asAnswers(after) };
      const known = changes.elsewhere.find((other) => other.at === at);
      if (at === outcome) changes.same.push(alternative);
      else if (known) known.alternatives.push(alternative);
      else changes.elsewhere.push({ at, alternatives: [alternative] });
    }
    return changes;
  });
}
