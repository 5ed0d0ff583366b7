import { nodeAt, type Place } from '../engine/addresses.ts';
import { routeTo, sortWaiting, type Answers, type Graph } from '../engine/graph.ts';
import { readQuery, type ReadQuery } from '../engine/query.ts';
import { readKept, type Kept } from './kept.ts';

// Shipped to the browser: think twice before adding anything here.

/** What the widget shows. Everything else follows from it; the address holds step and waiting answers. */
export interface View extends Kept {
  step: string;
  /** Answers kept from before a change, waiting for their question. */
  waiting: Answers;
  refused: ReadQuery['refused'];
}

/** What the present address says. On a step the address wins over its query. */
export function viewAt(graph: Graph, place: Place, start: string): View {
  const at = nodeAt(place, graph, location.pathname);
  const step = at && Object.hasOwn(graph.steps, at) ? at : start;
  const { answers, refused } = readQuery(graph, location.search);
  const route = new Set(routeTo(graph, step).map((taken) => taken.question));
  for (const question of route) delete answers[question];
  const { waiting, dropped } = sortWaiting(graph, step, answers);
  const { kept, dropped: told } = readKept(graph, history.state);
  return { step, waiting, dropped: { ...dropped, ...told }, kept, refused: refused.filter(({ question }) => !route.has(question)) };
}
