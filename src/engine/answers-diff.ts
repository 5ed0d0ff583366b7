import { answersOf, compareKeys, outcomeFor, pairsOf, rowFor, type AnswerTable } from './answer-table.ts';
import type { Answers } from './graph.ts';

/** Answers that lead elsewhere than before. */
export interface AnswerChange {
  answers: Answers;
  /** The outcome before; absent when these answers led to none. */
  from?: string | undefined;
  /** The outcome now; absent when they stop at a question. */
  to?: string | undefined;
  /** The question at which they stop now. */
  asks?: string | undefined;
}

/**
 * Compares where answers lead in two tables. A route is its answers, whatever steps ask for them: where a question was
 * added or left out, the answers of an old address are followed as far as the other table knows them.
 * `links`: keys of answers that were shared once and are no route any more. `stopsAt`: the question at which answers stop now.
 */
export function diffAnswers(before: AnswerTable, now: AnswerTable, stopsAt: (answers: Answers) => string | undefined, links: Iterable<string> = []): AnswerChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now), ...links]);
  return [...keys].sort(compareKeys).flatMap((key): AnswerChange[] => {
    const answers = answersOf(key);
    const [from, to] = [outcomeFor(before, answers), outcomeFor(now, answers)];
    if (from === to || (from === undefined && isSpared(before, key, to))) return [];
    const asks = to === undefined ? stopsAt(answers) : undefined;
    return [{ answers, ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(asks !== undefined && { asks }) }];
  });
}

/** A question less, whatever was answered to it: with every answer to it, the others led to the same outcome before. */
function isSpared(before: AnswerTable, key: string, to: string | undefined): boolean {
  const longer = Object.keys(before).filter((row) => pairsOf(key).every((pair) => pairsOf(row).includes(pair)));
  return longer.length > 0 && longer.every((row) => before[row] === to);
}

/** The shared addresses of outcomes that lead elsewhere by some changes: keys of routes that were there before. */
export function linksOf(changes: readonly AnswerChange[], before: AnswerTable, now: AnswerTable): Set<string> {
  const rows = changes.flatMap(({ answers, from }) => (from === undefined ? [] : rowFor(before, answers) ?? []));
  return new Set(rows.filter((row) => outcomeFor(now, answersOf(row)) !== before[row]));
}
