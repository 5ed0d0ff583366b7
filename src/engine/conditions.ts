import { forces, isUnsure, type Route, type Routes } from './all-routes.ts';
import type { Answers } from './graph.ts';
import { own } from './own.ts';

/** One of these answers to a question. */
export interface Literal {
  question: string;
  answers: string[];
}

/** Holds on a route that gives, to each of these questions, one of the answers. In the order in which they are asked. */
export type Condition = readonly Literal[];

/** What is so below a step: every route is meant, or those on which one of the conditions holds. None of them: no condition. */
type Below = 'all' | Condition[];

/**
 * The conditions that hold exactly on the routes of an outcome, in few words: answers with the same consequence are joined,
 * also across steps; questions at which every answer leads here are left out, and so is every answer without which
 * the others still force the outcome (see all-routes.ts). So a condition is true to its words: whoever it fits ends here, whatever
 * else is so. `only` narrows the routes that are meant, for parts of an outcome; then nothing is left out.
 * @example conditionsOf(routes, 'own-azure')[0] // [{ question: 'matter', answers: ['own-cloud'] }, { question: 'product', answers: ['azure'] }, …]
 */
export function conditionsOf(routes: Routes, outcome: string, only: (route: Route) => boolean = () => true): Condition[] {
  const wanted = routes.all.filter((route) => route.outcome === outcome && only(route));
  const exact = joined(routes, below(routes, new Set(wanted.map(({ end }) => end)), routes.tree.start));
  const partly = wanted.length < routes.all.filter((route) => route.outcome === outcome).length;
  return partly ? exact : joined(routes, exact.map((condition) => shortened(routes, condition, outcome)));
}

/** Whether a condition holds on a route. */
export function holds(condition: Condition, answers: Readonly<Answers>): boolean {
  return condition.every(({ question, answers: accepted }) => accepted.includes(own(answers, question) ?? ''));
}

function below(routes: Routes, wanted: ReadonlySet<unknown>, step: string): Below {
  const edges = routes.tree.steps.get(step)?.edges ?? [];
  const groups = new Map<string, { answers: string[]; then: Below }>();
  for (const edge of edges) {
    const then = routes.tree.steps.has(edge.target) ? below(routes, wanted, edge.target) : wanted.has(edge) ? 'all' : [];
    const key = JSON.stringify(then);
    const group = groups.get(key) ?? { answers: [], then };
    group.answers.push(edge.answer);
    groups.set(key, group);
  }
  const [only, ...others] = groups.values();
  // Whatever is answered here, the same follows: the question need not be told.
  if (only && others.length === 0) return only.then;
  const question = edges[0]?.question ?? '';
  return [...groups.values()].flatMap(({ answers, then }) => (then === 'all' ? [[{ question, answers: ordered(routes, question, answers) }]] : then.map((rest) => [{ question, answers: ordered(routes, question, answers) }, ...rest])));
}

/** Joins conditions that differ in the answers to one question only, until there are none. */
function joined(routes: Routes, found: Below): Condition[] {
  const conditions = found === 'all' ? [[]] : [...found];
  for (let i = 0; i < conditions.length; i++)
    for (let j = i + 1; j < conditions.length; j++) {
      const one = join(routes, conditions[i] ?? [], conditions[j] ?? []);
      if (!one) continue;
      conditions.splice(j, 1);
      conditions[i] = one;
      return joined(routes, conditions);
    }
  return conditions;
}

function join(routes: Routes, one: Condition, other: Condition): Condition | undefined {
  if (one.length !== other.length || one.some(({ question }, index) => other[index]?.question !== question)) return undefined;
  const differing = one.filter(({ answers }, index) => JSON.stringify(answers) !== JSON.stringify(other[index]?.answers));
  if (differing.length > 1) return undefined;
  return one.map(({ question, answers }, index) => ({ question, answers: ordered(routes, question, [...answers, ...(other[index]?.answers ?? [])]) }));
}

/** Leaves out what is not needed: first what holds a "not sure", then the rest in order. */
function shortened(routes: Routes, condition: Condition, outcome: string): Condition {
  const vague = ({ question, answers }: Literal) => answers.some((answer) => isUnsure(routes, { question, answer }));
  return [...condition].sort((a, b) => Number(vague(b)) - Number(vague(a))).reduce<Condition>((kept, literal) => {
    const without = kept.filter((other) => other !== literal);
    return combinations(without).every((answers) => forces(routes, answers, outcome)) ? without : kept;
  }, condition);
}

function combinations(condition: Condition): Answers[] {
  return condition.reduce<Answers[]>((all, { question, answers }) => all.flatMap((before) => answers.map((answer) => ({ ...before, [question]: answer }))), [{}]);
}

/** Without repetition, in the order of the question, so that equal sets look equal. */
function ordered({ questions }: Routes, question: string, answers: readonly string[]): string[] {
  return Object.keys(own(questions, question)?.answers ?? {}).filter((answer) => answers.includes(answer));
}
