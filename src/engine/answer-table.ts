import { asAnswers, type Answers } from './graph.ts';
import { routeOf, type Edge, type Tree } from './tree.ts';

/** Where every whole set of answers leads: key of the answers → outcome. */
export type AnswerTable = Readonly<Record<string, string>>;

/**
 * The name of a set of answers: by question, whatever the order in which they were given.
 * @example keyOf({ role: 'advisor', product: 'azure' }) // 'product=azure&role=advisor'
 */
export function keyOf(answers: Readonly<Answers>): string {
  return Object.entries(answers).map((pair) => pair.join('=')).sort().join('&');
}

/**
 * The answers that a key names.
 * @example answersOf('product=azure&role=advisor') // { product: 'azure', role: 'advisor' }
 */
export function answersOf(key: string): Answers {
  return Object.fromEntries(pairsOf(key).map((pair) => pair.split('=') as [string, string]));
}

/** The single answers of a key. @example pairsOf('product=azure&role=advisor') // ['product=azure', 'role=advisor'] */
export const pairsOf = (key: string): string[] => (key === '' ? [] : key.split('&'));

/** The table of a tree: every route to an outcome, in the order of their keys. */
export function tableOf(tree: Tree): AnswerTable {
  const rows = tree.ends.map((edge) => [keyOfRoute(tree, edge), edge.target] as const);
  return Object.fromEntries(rows.sort(([a], [b]) => compareKeys(a, b)));
}

/** The key of the route that an edge ends. */
export function keyOfRoute(tree: Tree, edge: Edge): string {
  return keyOf(asAnswers(routeOf(tree, edge)));
}

/** Order of keys: by code unit, the same on every machine. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The row that answers lead to: the one whose answers are all among them. A tree has at most one such row,
 * because at each step only one answer is taken; what else was given is not asked for.
 */
export function rowFor(table: AnswerTable, answers: Readonly<Answers>): string | undefined {
  const key = keyOf(answers);
  if (Object.hasOwn(table, key)) return key;
  const given = new Set(pairsOf(key));
  return Object.keys(table).find((row) => pairsOf(row).every((pair) => given.has(pair)));
}

/** The outcome that answers lead to, or undefined when they stop at a question. */
export function outcomeFor(table: AnswerTable, answers: Readonly<Answers>): string | undefined {
  const row = rowFor(table, answers);
  return row === undefined ? undefined : table[row];
}
