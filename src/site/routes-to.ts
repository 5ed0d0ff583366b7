import type { Edge } from '../engine/tree.ts';
import type { Words } from '../engine/words.ts';
import { stepWords } from '../widget/words.ts';
import { tree } from './guide.ts';

/** Routes that differ only in their last answer, as one. */
export interface RouteGroup {
  /** Labels of the answers before the last. */
  before: string[];
  /** The step of the last answer. */
  step: string;
  /** Labels of the last answers. */
  answers: string[];
}

/** Every way to an outcome, in words; routes that share a step are joined. */
export function routesTo(outcome: string, words: Words): RouteGroup[] {
  const byStep = Map.groupBy(tree.ends.filter((edge) => edge.target === outcome), (edge) => edge.step);
  return [...byStep].map(([step, edges]) => ({
    step,
    before: (tree.steps.get(step)?.route ?? []).map((edge) => label(edge, words)),
    answers: edges.map((edge) => label(edge, words)),
  }));
}

function label(edge: Edge, words: Words): string {
  return stepWords(words, edge.step, edge.question).answers[edge.answer]?.label ?? edge.answer;
}
