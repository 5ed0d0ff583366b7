import { asAnswers, sortWaiting, type Answers, type Graph, type Taken } from './graph.ts';
import { replay, type Machine } from './machine.ts';

// Shipped to the browser: think twice before adding anything here.

/** Where a choice leads, and what became of the answers that were kept from before a change. */
export interface Choice {
  /** The step or outcome reached. */
  at: string;
  /** Every answer on the way there. */
  taken: Taken[];
  /** Questions that were answered by kept answers. */
  kept: string[];
  /** Kept answers whose question has not come yet. */
  waiting: Answers;
  /** Kept answers that cannot apply any more. */
  dropped: Answers;
}

/**
 * Answers one more question and re-applies the answers that were kept from before a change, in the order
 * in which the new route asks for them.
 */
export function choose(machine: Machine, graph: Graph, route: readonly Taken[], question: string, answer: string, waiting: Readonly<Answers> = {}): Choice {
  const given = asAnswers(route);
  const { at, taken, unused } = replay(machine, graph, { ...waiting, ...given, [question]: answer });
  const kept = taken.slice(route.length + 1).map((t) => t.question);
  return { at, taken, kept, ...sortWaiting(graph, at, unused) };
}

/**
 * Where "Change" on an answer leads: back to its step, with the later answers waiting.
 * @example reopen(route, 0).step // the first step
 */
export function reopen(route: readonly Taken[], index: number, waiting: Readonly<Answers> = {}): { step: string; waiting: Answers } {
  return { step: route[index]?.step ?? '', waiting: { ...asAnswers(route.slice(index + 1)), ...waiting } };
}
