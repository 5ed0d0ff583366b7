import { possible } from '../engine/situation.ts';
import type { Edge, Tree } from '../engine/tree.ts';

/**
 * For whom an outcome is: for each route to it, what some questions may still be answered there, as a query; routes stand with
 * spaces between them, and several answers with points. A question that is open does not appear, so an empty text fits everybody.
 * @example fitsOf(tree, 'azure-request', ['product', 'role'])[0] // 'product=azure&role=direct-bill'
 */
export function fitsOf(tree: Tree, outcome: string, questions: readonly string[]): string {
  const routes = new Set(tree.ends.filter((edge) => edge.target === outcome).map((edge) => fit(tree, edge, questions)));
  return routes.has('') ? '' : [...routes].join(' ');
}

function fit({ domains }: Tree, { situation }: Edge, questions: readonly string[]): string {
  const query = questions.flatMap((question) => {
    const open = possible(situation, domains, question);
    return open.size === domains.get(question)?.size ? [] : [[question, [...open].join('.')]];
  });
  return new URLSearchParams(query).toString();
}
