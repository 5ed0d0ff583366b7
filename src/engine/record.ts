import { createHash } from 'node:crypto';
import { keyOf, tableOf, type AnswerTable } from './answer-table.ts';
import { diffAnswers, type AnswerChange } from './answers-diff.ts';
import type { Answers, Graph } from './graph.ts';
import type { Answered, History } from './history.ts';
import { buildMachine, replay } from './machine.ts';
import { graphOf, type Tree } from './tree.ts';

/** The table of a tree as it is committed. */
export function recordOf(tree: Tree): Answered {
  const routes = tableOf(tree);
  return { digest: digestOf(routes), routes };
}

/** A short fingerprint of a table, to notice that it was edited by hand. */
export function digestOf(routes: AnswerTable): string {
  const rows = Object.entries(routes).map((row) => row.join(' ')).sort();
  return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 16);
}

/** What leads elsewhere in a tree than was recorded; links of earlier changes are followed too. */
export function unrecorded(tree: Tree, { routes }: Pick<Answered, 'routes'>, history: History): AnswerChange[] {
  const shared = history.flatMap((entry) => entry.changes.map(({ answers }) => keyOf(answers)));
  return diffAnswers(afterHistory(routes, history), tableOf(tree), stopsIn(graphOf(tree)), shared);
}

/**
 * The recorded table with the last word of the history: after two branches were merged, the history holds the changes of
 * both and the table those of one. What the history says is not recorded a second time.
 */
export function afterHistory(routes: AnswerTable, history: History): AnswerTable {
  const rows = new Map(Object.entries(routes));
  for (const { answers, to } of history.flatMap((entry) => entry.changes)) {
    if (to === undefined) rows.delete(keyOf(answers));
    else rows.set(keyOf(answers), to);
  }
  return Object.fromEntries(rows);
}

/** Tells at which question of a tree answers stop. */
export function stopsIn(graph: Graph): (answers: Answers) => string | undefined {
  const machine = buildMachine(graph);
  return (answers) => graph.steps[replay(machine, graph, answers).at]?.asks;
}

/**
 * The id of the next entry of a day.
 * @example nextId([], '2026-12-01') // '2026-12-01'
 * @example nextId([{ id: '2026-12-01' }], '2026-12-01') // '2026-12-01-2'
 */
export function nextId(history: readonly { id: string }[], date: string): string {
  const taken = new Set(history.map((entry) => entry.id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? date : `${date}-${number}`;
    if (!taken.has(id)) return id;
  }
}
