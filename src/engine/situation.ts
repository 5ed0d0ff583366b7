import type { Rules } from './rules.ts';

/**
 * What is known about the reader: for each variable (a question or a facet) the values that are still
 * possible. A variable that is absent has not been spoken of: every value of its domain is possible.
 */
export type Situation = ReadonlyMap<string, ReadonlySet<string>>;

/** Every variable and all its values. The answer "not sure" is no value: it stands for all of them. */
export type Domains = ReadonlyMap<string, ReadonlySet<string>>;

export const nothingKnown: Situation = new Map();

type Answer = Rules['questions'][string]['answers'][string];

/** The variables of a tree: its questions, with the answers that are not "unsure", and its facets. */
export function domainsOf(rules: Pick<Rules, 'questions' | 'facets'>): Domains {
  const domains = new Map<string, ReadonlySet<string>>();
  for (const [id, question] of Object.entries(rules.questions))
    domains.set(id, new Set(Object.entries(question.answers).filter(([, answer]) => !answer.unsure).map(([value]) => value)));
  for (const [id, values] of Object.entries(rules.facets)) domains.set(id, new Set(values));
  return domains;
}

/** The values that a variable may still have. */
export function possible(situation: Situation, domains: Domains, variable: string): ReadonlySet<string> {
  return situation.get(variable) ?? domains.get(variable) ?? new Set();
}

/**
 * What is known after an answer. An unsure answer adds only what it means.
 * Returns undefined when the answer contradicts what was known before.
 */
export function learn(situation: Situation, domains: Domains, question: string, answer: string, rule: Answer): Situation | undefined {
  if (!rule.unsure && !possible(situation, domains, question).has(answer)) return undefined;
  const next = new Map(situation);
  if (!rule.unsure) next.set(question, new Set([answer]));
  for (const [variable, values] of Object.entries(rule.means ?? {})) {
    const before = possible(next, domains, variable);
    const both = values.filter((value) => before.has(value));
    if (both.length === 0) return undefined;
    next.set(variable, new Set(both));
  }
  return next;
}
