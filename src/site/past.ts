import { own } from '../engine/own.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import type { Foreign } from '../widget/words.ts';

// Shipped to the browser with an outcome whose answers lead elsewhere.

/** The history of changed answers in one locale, as the browser gets it. */
export interface Past {
  words: InterfaceWords['history'];
  /** Texts of another language: text → its tag and name. */
  foreign?: Foreign;
  /** The newest first. */
  changes: PastChange[];
}

export interface PastChange {
  id: string;
  /** The day, in words. */
  date: string;
  reason: string;
  /** Outcome → the answers that led to it until then, as queries. */
  from: Readonly<Record<string, readonly string[]>>;
}

/**
 * The newest change by which a link to an outcome leads elsewhere. The address is read as it stands, not by today's
 * questions: it may hold an answer that is gone. What else it holds does not matter.
 * @example changeOf(changes, 'azure-request', '?product=azure&role=advisor&utm_source=mail')
 */
export function changeOf(changes: readonly PastChange[], outcome: string, search: string): PastChange | undefined {
  const query = new URLSearchParams(search);
  const holds = (answers: string) => [...new URLSearchParams(answers)].every(([question, answer]) => query.getAll(question).join('&') === answer);
  return changes.find(({ from }) => own(from, outcome)?.some(holds));
}
