import type { Edge, Tree } from '../engine/tree.ts';

/**
 * The map of a tree: the one source of its two renderings, the picture and the lists.
 * An outcome stands wherever an answer leads to it, so that every route can be followed with a finger.
 */
export type MapNode = MapStep | MapEnd;

export interface MapStep {
  kind: 'step';
  /** Names the place on the map, in both renderings. */
  key: string;
  id: string;
  question: string;
  branches: readonly MapBranch[];
}

export interface MapEnd {
  kind: 'outcome';
  key: string;
  id: string;
}

/** The answers of a step that lead to the same place: one edge with several labels. */
export interface MapBranch {
  answers: readonly Edge[];
  to: MapNode;
}

/** The map below a step, from the start if none is named. Throws for a step that the tree does not have. */
export function mapOf(tree: Tree, id = tree.start): MapStep {
  const step = tree.steps.get(id);
  if (!step) throw new Error(`The map cannot begin at "${id}", which is no step of the tree.`);
  const byTarget = Map.groupBy(step.edges, (edge) => edge.target);
  const branches = [...byTarget].map(([target, answers]): MapBranch => ({
    answers,
    to: tree.steps.has(target) ? mapOf(tree, target) : { kind: 'outcome', key: endKey(id, target), id: target },
  }));
  return { kind: 'step', key: id, id, question: step.question, branches };
}

/** Every node of a map, parents first. */
export function nodesOf(node: MapNode): MapNode[] {
  return node.kind === 'step' ? [node, ...node.branches.flatMap(({ to }) => nodesOf(to))] : [node];
}

/**
 * Names an answer at its step.
 * @example answerKey('azure-role', 'advisor') // 'azure-role.advisor'
 */
export function answerKey(step: string, answer: string): string {
  return `${step}.${answer}`;
}

/**
 * Names an outcome where a step leads to it. Not as an answer is named: an answer and an outcome may share an id.
 * @example endKey('azure-role', 'azure-request') // 'azure-role/azure-request'
 */
export function endKey(step: string, outcome: string): string {
  return `${step}/${outcome}`;
}
