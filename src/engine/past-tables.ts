import { keyOf, type AnswerTable } from './answer-table.ts';
import type { History, HistoryEntry } from './history.ts';

/** An entry of the history, and where all answers led before and after it. */
export interface Dated {
  entry: HistoryEntry;
  before: AnswerTable;
  now: AnswerTable;
}

/** Undoes the history from its end: what was recorded last is known, and each entry says what was there before it. The newest first. */
export function pastTables(history: History, recorded: AnswerTable): Dated[] {
  let now = recorded;
  return history.toReversed().map((entry) => {
    const rows = new Map(Object.entries(now));
    for (const { answers, from } of entry.changes) {
      if (from === undefined) rows.delete(keyOf(answers));
      else rows.set(keyOf(answers), from);
    }
    const dated = { entry, now, before: Object.fromEntries(rows) };
    now = dated.before;
    return dated;
  });
}
