import type { Answers } from '../../src/engine/graph.ts';
import type { Outcome, Policies, Policy, Rules } from '../../src/engine/rules.ts';

// A second opinion on the engine: the same questions answered the slow and obvious way, from the rules alone.
// It imports nothing of the engine but types.

/** A route from the start to an outcome. */
export interface Route {
  taken: { step: string; question: string; answer: string }[];
  outcome: string;
  /** What the reader may be, for every variable: questions and facets. */
  known: Record<string, string[]>;
}

/** Every route of the rules, depth first, by trying every answer of every step. Endless where the rules have a cycle. */
export function everyRoute(rules: Rules): Route[] {
  return below(rules, rules.start, [], allValues(rules));
}

/** The answers of a route by question. */
export function answersOf(route: Pick<Route, 'taken'>): Answers {
  return Object.fromEntries(route.taken.map(({ question, answer }) => [question, answer]));
}

/** A route as text, for comparing and for messages. */
export function nameOf(route: Route): string {
  return `${route.taken.map(({ step, question, answer }) => `${step}: ${question}.${answer}`).join(' > ')} => ${route.outcome}`;
}

/** "POL-nn route" for every policy and route where some reader on the route could be in the policy's situation. */
export function applying(rules: Rules, policies: Policies): Set<string> {
  return judge(rules, policies, (policy, reader) => isMeant(policy, reader));
}

/** "POL-nn route" for every policy and route where some reader on the route would see the policy broken. */
export function breaking(rules: Rules, policies: Policies): Set<string> {
  return judge(rules, policies, (policy, reader, outcome) => isMeant(policy, reader) && isBroken(policy, outcome));
}

function below(rules: Rules, at: string, taken: Route['taken'], known: Route['known']): Route[] {
  const step = rules.steps[at];
  if (!step) return [{ taken, outcome: at, known }];
  return Object.entries(step.answers).flatMap(([answer, target]) => {
    const rule = rules.questions[step.asks]?.answers[answer];
    if (!rule) throw new Error(`"${answer}" is no answer of "${step.asks}".`);
    let after = rule.unsure ? known : narrow(known, step.asks, [answer]);
    for (const [variable, values] of Object.entries(rule.means ?? {})) after = narrow(after, variable, values);
    return below(rules, target, [...taken, { step: at, question: step.asks, answer }], after);
  });
}

function allValues(rules: Rules): Route['known'] {
  const questions = Object.entries(rules.questions).map(([id, { answers }]): [string, string[]] => [id, Object.keys(answers).filter((answer) => answers[answer]?.unsure !== true)]);
  return { ...Object.fromEntries(questions), ...rules.facets };
}

function narrow(known: Route['known'], variable: string, values: readonly string[]): Route['known'] {
  return { ...known, [variable]: (known[variable] ?? []).filter((value) => values.includes(value)) };
}

function judge(rules: Rules, policies: Policies, verdict: (policy: Policy, reader: Record<string, string>, outcome: Outcome) => boolean): Set<string> {
  const guilty = new Set<string>();
  for (const route of everyRoute(rules)) {
    const outcome = rules.outcomes[route.outcome];
    if (!outcome) throw new Error(`There is no outcome "${route.outcome}".`);
    for (const [id, policy] of Object.entries(policies))
      if (everyReader(route.known, Object.keys(policy.when)).some((reader) => verdict(policy, reader, outcome))) guilty.add(`${id} ${nameOf(route)}`);
  }
  return guilty;
}

/** Every full assignment of the variables that agrees with what is known. */
function everyReader(known: Route['known'], variables: readonly string[]): Record<string, string>[] {
  return variables.reduce<Record<string, string>[]>((readers, variable) => readers.flatMap((reader) => (known[variable] ?? []).map((value) => ({ ...reader, [variable]: value }))), [{}]);
}

function isMeant(policy: Policy, reader: Record<string, string>): boolean {
  return Object.entries(policy.when).every(([variable, values]) => values.some((value) => reader[variable] === value));
}

function isBroken(policy: Policy, outcome: Outcome): boolean {
  if (policy.for && !has(outcome, policy.for)) return false;
  return policy.forbid ? has(outcome, policy.forbid) : !has(outcome, policy.require ?? {});
}

type Properties = NonNullable<Policy['for']>;

/** Whether an outcome has one of the values of every property named. */
export function has({ kind, portals = [], via, plans = [], filer, needs = [], certainty }: Outcome, wanted: Properties): boolean {
  const own: Record<keyof Properties, (string | undefined)[]> = { kind: [kind], portals, via: [via], plans, filer: [filer], needs, certainty: [certainty] };
  for (const [name, values] of Object.entries(own)) {
    const asked: readonly string[] | undefined = wanted[name as keyof Properties];
    if (asked && !values.some((value) => value !== undefined && asked.includes(value))) return false;
  }
  return true;
}
