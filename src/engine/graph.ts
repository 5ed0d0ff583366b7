import { own } from './own.ts';

// Shipped to the browser: think twice before adding anything here.

/** A tree as the browser gets it: step → its question and its answers with their targets. */
export interface Graph {
  start: string;
  steps: Readonly<Record<string, { asks: string; answers: Readonly<Record<string, string>> }>>;
}

/** Answers by question id, as in a link. */
export type Answers = Record<string, string>;

/** An answer that was taken on the way. */
export interface Taken {
  step: string;
  question: string;
  answer: string;
}

/**
 * A route as answers by question, the form used in links and examples.
 * @example asAnswers(routeTo(graph, 'azure-role')) // { matter: 'customer-cloud', product: 'azure' }
 */
export function asAnswers(route: readonly Pick<Taken, 'question' | 'answer'>[]): Answers {
  return Object.fromEntries(route.map(({ question, answer }) => [question, answer]));
}

/**
 * The answers that lead to a step, from the start: exactly one route does.
 * @example routeTo(graph, 'azure-role').map((t) => t.answer) // ['customer-cloud', 'azure']
 */
export function routeTo(graph: Graph, step: string): Taken[] {
  const from = new Map<string, Taken>();
  for (const [id, { asks, answers }] of Object.entries(graph.steps))
    for (const [answer, target] of Object.entries(answers)) if (!from.has(target)) from.set(target, { step: id, question: asks, answer });
  const route: Taken[] = [];
  for (let at = step; at !== graph.start; ) {
    const taken = from.get(at);
    if (!taken) return [];
    route.unshift(taken);
    at = taken.step;
  }
  return route;
}

/** Whether a step at or below `step` asks the question and offers the answer. */
export function canStillAsk(graph: Graph, step: string, question: string, answer: string): boolean {
  const here = own(graph.steps, step);
  if (!here) return false;
  if (here.asks === question) return Object.hasOwn(here.answers, answer);
  return Object.values(here.answers).some((target) => canStillAsk(graph, target, question, answer));
}

/** Every question that the tree asks, with every answer that some step offers. */
export function questionsOf(graph: Graph): Map<string, Set<string>> {
  const questions = new Map<string, Set<string>>();
  for (const { asks, answers } of Object.values(graph.steps)) {
    const known = questions.get(asks) ?? new Set();
    for (const answer of Object.keys(answers)) known.add(answer);
    questions.set(asks, known);
  }
  return questions;
}

/** Splits answers into those that may still be asked for below a step and those that no longer apply there. */
export function sortWaiting(graph: Graph, at: string, answers: Readonly<Answers>): { waiting: Answers; dropped: Answers } {
  const waiting: Answers = {};
  const dropped: Answers = {};
  for (const [question, answer] of Object.entries(answers)) (canStillAsk(graph, at, question, answer) ? waiting : dropped)[question] = answer;
  return { waiting, dropped };
}
