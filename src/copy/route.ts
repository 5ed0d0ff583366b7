import { graph } from 'virtual:guide/graph';
import { asAnswers, type Taken } from '../engine/graph.ts';
import { toQuery } from '../engine/query.ts';
import { readOutcome } from '../widget/OutcomeAnswers.tsx';

// Shipped to the browser, in one file with the widget: only for addresses that hold answers, where it is fetched anyway.

/** The answers in the present address of an outcome, for links to it. */
export interface RouteHere {
  /** In the order in which they are asked, without what is no answer. */
  query: string;
  /** Empty when the answers do not lead to this outcome. */
  route: Taken[];
}

/** Reads the present address. Answers that lead elsewhere stay in a link, so that whoever gets it is told the same. */
export function routeHere(outcome: string): RouteHere {
  const { taken, unused, fits } = readOutcome(graph, outcome);
  const answers = asAnswers(taken);
  return fits ? { query: toQuery(answers), route: taken } : { query: toQuery({ ...answers, ...unused }), route: [] };
}
