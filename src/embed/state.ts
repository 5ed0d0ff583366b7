import { follow } from '../engine/follow.ts';
import { asAnswers, questionsOf, sortWaiting, type Answers, type Graph, type Taken } from '../engine/graph.ts';
import { readQuery } from '../engine/query.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** What is shown: a step or an outcome, and what became of the answers. */
export interface State {
  at: string;
  /** The answers on the way there. */
  taken: Taken[];
  /** Questions that were answered by kept answers. */
  kept: string[];
  /** Answers whose question has not come yet. */
  waiting: Answers;
  /** Kept answers that cannot apply any more. */
  dropped: Answers;
  /** Answers known in advance that cannot be used: told to the reader. */
  ignored: Pair[];
}

export type Pair = readonly [question: string, answer: string];

/** What is shown first, and the parameters that are no questions: told to whoever embeds the guide. */
export interface Preset {
  state: State;
  unknown: string[];
}

/**
 * The state with the answers that the embedding page knows in advance. What does not exist, is given twice or
 * contradicts the route counts as not given.
 * @example preset(graph, 'matter=customer-cloud&product=azure').state.at // 'azure-role'
 */
export function preset(graph: Graph, query: string): Preset {
  const given = [...new URLSearchParams(query)];
  const { answers, refused } = readQuery(graph, query);
  const { at, taken, unused } = follow(graph, answers);
  const { waiting, dropped } = sortWaiting(graph, at, unused);
  const bad = new Set([...refused.map(({ question }) => question), ...Object.keys(dropped)]);
  const known = questionsOf(graph);
  return {
    state: { at, taken, kept: [], waiting, dropped: {}, ignored: given.filter(([question]) => bad.has(question)) },
    unknown: given.map(([name]) => name).filter((name) => !known.has(name)),
  };
}

/** Answers the question that is shown; answers that waited for a later question are used when it comes. */
export function answered(graph: Graph, { at, taken: before, waiting }: State, answer: string): State {
  const { at: next, taken, unused } = follow(graph, { ...waiting, ...asAnswers(before), [graph.steps[at]?.asks ?? '']: answer });
  return { at: next, taken, kept: taken.slice(before.length + 1).map(({ question }) => question), ...sortWaiting(graph, next, unused), ignored: [] };
}

/** Goes back to the question of an answer; the later answers wait. */
export function reopened(graph: Graph, { at, taken, waiting }: State, index: number): State {
  const step = taken[index]?.step ?? at;
  return { at: step, taken: taken.slice(0, index), kept: [], ...sortWaiting(graph, step, { ...asAnswers(taken.slice(index + 1)), ...waiting }), ignored: [] };
}

/** The first question, with nothing known. */
export const begun = (graph: Graph): State => preset(graph, '').state;
