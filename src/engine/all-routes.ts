import type { Answers } from './graph.ts';
import { own } from './own.ts';
import type { Rules } from './rules.ts';
import { learn, nothingKnown, possible, type Domains, type Situation } from './situation.ts';
import { routeOf, type Edge, type Tree } from './tree.ts';

/** A way to an outcome. */
export interface Route {
  edges: readonly Edge[];
  /** The last edge; it names the route, because exactly one route leads to a step. */
  end: Edge;
  answers: Answers;
  outcome: string;
}

/** Every way to an outcome, and what is needed to tell which of them agree with what somebody knows. */
export interface Routes {
  tree: Tree;
  questions: Rules['questions'];
  all: readonly Route[];
}

export function allRoutes(tree: Tree, rules: Pick<Rules, 'questions'>): Routes {
  const all = tree.ends.map((end) => {
    const edges = routeOf(tree, end);
    return { edges, end, outcome: end.target, answers: Object.fromEntries(edges.map(({ question, answer }) => [question, answer])) };
  });
  return { tree, questions: rules.questions, all };
}

/**
 * The routes that agree with answers: those that give no other answer to any of these questions, and establish
 * nothing that contradicts what these answers establish. A question that a route does not ask is open there, unless its answers say
 * what it would be: whoever buys from Microsoft is no indirect reseller, although no route asks both.
 */
export function agreeing({ tree, questions, all }: Routes, answers: Readonly<Answers>): Route[] {
  const known = learnAll(questions, tree.domains, answers);
  if (!known) return [];
  return all.filter((route) => agrees(route, answers) && compatible(known, route.end.situation, tree.domains));
}

/** Whether the answers force the outcome: every route that agrees with them ends there. */
export function forces(routes: Routes, answers: Readonly<Answers>, outcome: string): boolean {
  return agreeing(routes, answers).every((route) => route.outcome === outcome);
}

/** Whether an answer says that the reader does not know. */
export function isUnsure({ questions }: Pick<Routes, 'questions'>, { question, answer }: Pick<Edge, 'question' | 'answer'>): boolean {
  return own(own(questions, question)?.answers ?? {}, answer)?.unsure === true;
}

/** Whether somebody could be in both situations. */
export function compatible(one: Situation, other: Situation, domains: Domains): boolean {
  return [...one].every(([variable, values]) => {
    const open = possible(other, domains, variable);
    return [...values].some((value) => open.has(value));
  });
}

/**
 * Names a route by its last answer.
 * @example endName({ step: 'azure-role', answer: 'advisor' }) // 'azure-role.advisor'
 */
export function endName({ step, answer }: Pick<Edge, 'step' | 'answer'>): string {
  return `${step}.${answer}`;
}

function agrees(route: Route, answers: Readonly<Answers>): boolean {
  return Object.entries(answers).every(([question, answer]) => (own(route.answers, question) ?? answer) === answer);
}

function learnAll(questions: Routes['questions'], domains: Domains, answers: Readonly<Answers>): Situation | undefined {
  return Object.entries(answers).reduce<Situation | undefined>((known, [question, answer]) => {
    const rule = own(own(questions, question)?.answers ?? {}, answer);
    return known && rule && learn(known, domains, question, answer, rule);
  }, nothingKnown);
}
