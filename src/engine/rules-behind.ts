import { applies, policyHolds, speaksOf } from './policies.ts';
import type { Outcome, Policies, Policy } from './rules.ts';
import { possible } from './situation.ts';
import { routeOf, type Edge, type Tree } from './tree.ts';

/**
 * The policies to name as the rules behind a route's outcome, by id. Such a policy speaks of the reader: of each thing that it
 * names, all that is still possible is meant. And it says something about this outcome: it requires what the outcome has, or forbids this reader any request,
 * or forbids what another answer to the last question would have led to. Where the reader was asked and not sure, a policy that
 * forbids any request binds already because it could apply.
 */
export function rulesBehind(tree: Tree, policies: Policies, end: Edge): string[] {
  const outcome = tree.outcomes.get(end.target);
  if (!outcome) return [];
  const unsure = new Set(routeOf(tree, end).filter(({ question, answer }) => !tree.domains.get(question)?.has(answer)).map(({ question }) => question));
  const others = outcomesBelow(tree, end.step);
  return Object.entries(policies)
    .filter(([, policy]) => speaksOfReader(tree, policy, end, forbidsRequests(policy) ? unsure : new Set()) && saysSomething(policy, outcome, others))
    .map(([id]) => id);
}

function speaksOfReader({ domains }: Tree, policy: Policy, { situation }: Edge, unsure: ReadonlySet<string>): boolean {
  const settled = ([variable, values]: [string, readonly string[]]) => unsure.has(variable) || [...possible(situation, domains, variable)].every((value) => values.includes(value));
  return applies(policy, situation, domains) && Object.entries(policy.when).every(settled);
}

function saysSomething(policy: Policy, outcome: Outcome, others: readonly Outcome[]): boolean {
  if (policy.require) return speaksOf(policy, outcome);
  return forbidsRequests(policy) || others.some((other) => !policyHolds(policy, other));
}

function forbidsRequests({ forbid = {} }: Policy): boolean {
  return Object.keys(forbid).join() === 'kind';
}

/** Every outcome at or below a step. */
function outcomesBelow(tree: Tree, step: string): Outcome[] {
  return (tree.steps.get(step)?.edges ?? []).flatMap(({ target }) => {
    const outcome = tree.outcomes.get(target);
    return outcome ? [outcome] : outcomesBelow(tree, target);
  });
}
