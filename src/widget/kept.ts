import { questionsOf, type Answers, type Graph } from '../engine/graph.ts';

// Shipped to the browser: think twice before adding anything here.

/** What became of kept answers: told after a change. */
export interface Kept {
  /** Questions that were answered by kept answers. */
  kept: string[];
  /** Kept answers that cannot apply any more. */
  dropped: Answers;
}

/** Reads it from storage or a history entry, where anybody may have put anything: only real questions and answers stay. */
export function readKept(graph: Graph, value: unknown): Kept {
  const known = questionsOf(graph);
  const { kept, dropped } = (typeof value === 'object' && value ? value : {}) as { kept?: unknown; dropped?: unknown };
  return {
    kept: Array.isArray(kept) ? kept.filter((question): question is string => known.has(question)) : [],
    dropped: Object.fromEntries(Object.entries(typeof dropped === 'object' && dropped ? dropped : {}).filter(([question, answer]) => known.get(question)?.has(answer))),
  };
}
