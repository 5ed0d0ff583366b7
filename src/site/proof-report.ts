import type { Content } from '../engine/content.ts';
import { applies } from '../engine/policies.ts';
import { routeOf, type Tree } from '../engine/tree.ts';

/** What the proof page shows, as numbers and rows. */
export interface ProofReport {
  counts: Record<'steps' | 'outcomes' | 'routes' | 'longest' | 'policies' | 'held' | 'examples' | 'rows' | 'facts', number>;
  /** For each policy, on how many routes it was held. */
  policies: { id: string; routes: number; facts: string[] }[];
}

/** Counts what was proved; the findings themselves have stopped the build before. */
export function proofReport(content: Content, tree: Tree): ProofReport {
  const policies = Object.entries(content.policies).map(([id, policy]) => ({
    id,
    routes: tree.ends.filter((edge) => applies(policy, edge.situation, tree.domains)).length,
    facts: policy.facts,
  }));
  return {
    counts: {
      steps: tree.steps.size,
      outcomes: tree.outcomes.size,
      routes: tree.ends.length,
      longest: Math.max(...tree.ends.map((edge) => routeOf(tree, edge).length)),
      policies: policies.length,
      held: policies.reduce((sum, policy) => sum + policy.routes, 0),
      examples: content.examples.length,
      rows: Object.keys(content.coverage.rows).length,
      facts: Object.values(content.facts).filter((fact) => fact.status === 'current').length,
    },
    policies,
  };
}
