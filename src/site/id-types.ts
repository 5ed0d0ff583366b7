import type { Guide } from '../load/guide.ts';

/** Types of the ids of the tree, made from the rules: a misspelt id in code does not compile. */
export function idTypes({ content: { rules }, proof }: Guide): string {
  const events = [...proof.tree.steps.values()].flatMap((step) => step.edges.map((edge) => `${edge.question}.${edge.answer}`));
  return [
    'declare namespace GuideIds {',
    `  type Step = ${union(Object.keys(rules.steps))};`,
    `  type Outcome = ${union(Object.keys(rules.outcomes))};`,
    `  type Question = ${union(Object.keys(rules.questions))};`,
    '  /** An event of the machine: the answer to a question. */',
    `  type Answer = ${union([...new Set(events)])};`,
    '}',
    '',
  ].join('\n');
}

function union(ids: readonly string[]): string {
  return ids.map((id) => `'${id}'`).join(' | ');
}
