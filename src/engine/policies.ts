import { unknownKnowledge } from './check-means.ts';
import type { Finding } from './finding.ts';
import type { Outcome, Policies, Policy } from './rules.ts';
import { possible, type Domains, type Situation } from './situation.ts';
import { files } from './files.ts';
import { routeOf, type Edge, type Tree } from './tree.ts';

type Properties = NonNullable<Policy['forbid']>;

/** Words for messages: how a route and a policy read. Missing words fall back to ids. */
export interface Wording {
  answer(question: string, answer: string): string;
  policy(id: string): string;
  outcome(id: string): string;
}

/** Wording for trees without words, as in benchmarks and fixtures. */
export const idsOnly: Wording = { answer: (question, answer) => `${question}=${answer}`, policy: (id) => id, outcome: (id) => id };

/**
 * Holds every policy against every way to an outcome. A policy applies when the situation could be one it
 * speaks of, whatever was not asked; because variables are independent, one look at each variable is exact.
 * Returns a finding with a counterexample for each route that breaks a policy, and for policies that never apply.
 */
export function checkPolicies(tree: Tree, policies: Policies, wording: Wording): Finding[] {
  const findings: Finding[] = [];
  for (const [id, policy] of Object.entries(policies)) {
    findings.push(...unknownKnowledge(`${id} speaks of`, policy.when, tree.domains, { file: files.policies, path: [id, 'when'] }));
    let idle = true;
    for (const edge of tree.ends) {
      const outcome = tree.outcomes.get(edge.target);
      if (!outcome || !applies(policy, edge.situation, tree.domains)) continue;
      idle = false;
      if (policyHolds(policy, outcome)) continue;
      findings.push(broken(tree, id, policy, edge, wording));
    }
    if (idle) findings.push({ code: 'policy-idle', message: `${id} applies to no route of the tree.`, fix: 'Check the situation it speaks of; a policy that can never be broken proves nothing.', place: { file: files.policies, path: [id, 'when'] } });
  }
  return findings;
}

/** Whether the reader could be in a situation that the policy speaks of. */
export function applies(policy: Policy, situation: Situation, domains: Domains): boolean {
  return Object.entries(policy.when).every(([variable, values]) => {
    const open = possible(situation, domains, variable);
    return values.some((value) => open.has(value));
  });
}

/** Whether an outcome satisfies a policy that applies to its reader. */
export function policyHolds(policy: Policy, outcome: Outcome): boolean {
  if (!speaksOf(policy, outcome)) return true;
  if (policy.forbid) return !matches(policy.forbid, outcome);
  return matches(policy.require ?? {}, outcome);
}

/** Whether a policy speaks of an outcome like this at all. */
export function speaksOf(policy: Policy, outcome: Outcome): boolean {
  return !policy.for || matches(policy.for, outcome);
}

/** Whether an outcome has, for every property named, one of the values listed. */
function matches(properties: Properties, outcome: Outcome): boolean {
  return Object.entries(properties).every(([name, values]) => {
    const own = outcome[name as keyof Properties];
    const list: readonly string[] = Array.isArray(own) ? own : own === undefined ? [] : [own];
    return list.some((value) => (values as readonly string[]).includes(value));
  });
}

function broken(tree: Tree, id: string, policy: Policy, edge: Edge, wording: Wording): Finding {
  const route = routeOf(tree, edge).map((e) => wording.answer(e.question, e.answer)).join(' > ');
  const open = Object.entries(policy.when)
    .filter(([variable]) => possible(edge.situation, tree.domains, variable).size > 1)
    .map(([variable, values]) => `${variable} = ${values.find((value) => possible(edge.situation, tree.domains, variable).has(value))}`);
  const unknown = open.length > 0 ? ` Not settled on this route, so the policy must hold for it too: ${open.join(', ')}.` : '';
  return {
    code: 'policy-broken',
    message: `${id} is broken: "${wording.policy(id)}" But a reader who answers ${route} is sent to "${wording.outcome(edge.target)}" (${edge.target}).${unknown}`,
    fix: `Lead the answer "${edge.answer}" at the step "${edge.step}" to an outcome that keeps the policy, or correct ${id} in ${files.policies} if the sources (${policy.facts.join(', ')}) now say otherwise.`,
    place: { file: files.rules, path: ['steps', edge.step, 'answers', edge.answer] },
  };
}
