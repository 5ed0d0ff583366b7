import { nodeAt, type Place } from '../engine/addresses.ts';
import { asAnswers, routeTo, type Answers, type Graph, type Taken } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { toQuery } from '../engine/query.ts';
import { answerKey, endKey } from './model.ts';

// Shipped to the browser: think twice before adding anything here.

/** As far as answers lead from the start, and where that is. */
export interface Along {
  taken: Taken[];
  at: string;
}

/**
 * Follows answers from the first question until one is missing or not offered there.
 * @example routeAlong(graph, { matter: 'customer-cloud', product: 'azure' }).at // 'azure-role'
 */
export function routeAlong(graph: Graph, answers: Readonly<Answers>): Along {
  const taken: Taken[] = [];
  for (let at = graph.start; ; ) {
    const step = own(graph.steps, at);
    const answer = step && own(answers, step.asks);
    const next = answer === undefined ? undefined : own(step?.answers ?? {}, answer);
    if (!step || answer === undefined || next === undefined) return { taken, at };
    taken.push({ step: at, question: step.asks, answer });
    at = next;
  }
}

/**
 * The keys of everything on the map that a route passes: steps, answers, and where it ends.
 * @example keysAlong(graph, routeAlong(graph, { matter: 'own-cloud' })) // ['matter', 'matter.own-cloud', 'own-product']
 */
export function keysAlong(graph: Graph, { taken, at }: Along): string[] {
  const last = taken.at(-1);
  const end = !own(graph.steps, at) && last ? endKey(last.step, at) : at;
  return [...taken.flatMap(({ step, answer }) => [step, answerKey(step, answer)]), end];
}

/**
 * The query that the page before held, if that was a step or an outcome: a step's address alone says the answers that led to it.
 * @example queryFrom(place, graph, new URL('https://guide.example/en/find-support/own-product/')) // '?matter=own-cloud'
 */
export function queryFrom(place: Place, graph: Graph, before: URL): string {
  const at = nodeAt(place, graph, before.pathname);
  if (at === undefined) return '';
  if (own(graph.steps, at)) return toQuery(asAnswers(routeTo(graph, at)));
  return Object.values(graph.steps).some(({ answers }) => Object.values(answers).includes(at)) ? before.search : '';
}
