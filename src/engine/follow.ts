import type { Answers, Graph, Taken } from './graph.ts';
import { own } from './own.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** Where answers lead. */
export interface Followed {
  /** The step or outcome reached: the first step without an answer, or an outcome. */
  at: string;
  /** The answers used, in order. */
  taken: Taken[];
  /** Answers that were given but not used. */
  unused: Answers;
}

/**
 * What `replay` says, without the machine: the embedded guide is too small for XState. A test holds both against
 * each other on every route.
 * @example follow(graph, { matter: 'partner-center' }).at // 'partner-center-need'
 */
export function follow(graph: Graph, answers: Readonly<Answers>): Followed {
  const unused = { ...answers };
  const taken: Taken[] = [];
  for (let at = graph.start; ; ) {
    const step = own(graph.steps, at);
    const answer = step && own(unused, step.asks);
    const target = step && answer !== undefined ? own(step.answers, answer) : undefined;
    if (!step || answer === undefined || target === undefined) return { at, taken, unused };
    taken.push({ step: at, question: step.asks, answer });
    delete unused[step.asks];
    at = target;
  }
}
