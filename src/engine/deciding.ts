import { forces, isUnsure, type Route, type Routes } from './all-routes.ts';
import type { Answers } from './graph.ts';
import type { Edge } from './tree.ts';

/** Why a route ends where it does: the answers that force the outcome, and those that made no difference. */
export interface Deciding {
  deciding: Edge[];
  spare: Edge[];
}

/**
 * The smallest set of a route's answers that already forces its outcome: every route that agrees with them
 * (see all-routes.ts) ends there, and without any one of them another outcome is possible. The rest made no difference.
 *
 * Where several such sets exist, one is chosen the same way every time: answers are left out for good as soon as what is
 * left still forces the outcome, first those that say "not sure", then the others, each in the order in which they were
 * asked. Because the routes that agree only grow when an answer is left out, what remains cannot be made smaller.
 * @example decidingAnswers(routes, route).spare // [role: not-sure], where "From whom do you buy it?" was answered after it
 */
export function decidingAnswers(routes: Routes, { edges, outcome }: Pick<Route, 'edges' | 'outcome'>): Deciding {
  const inOrder = [...edges].sort((a, b) => Number(isUnsure(routes, b)) - Number(isUnsure(routes, a)));
  let kept = [...edges];
  for (const edge of inOrder) {
    const without = kept.filter((other) => other !== edge);
    if (forces(routes, answersOf(without), outcome)) kept = without;
  }
  return { deciding: kept, spare: edges.filter((edge) => !kept.includes(edge)) };
}

function answersOf(edges: readonly Edge[]): Answers {
  return Object.fromEntries(edges.map(({ question, answer }) => [question, answer]));
}
