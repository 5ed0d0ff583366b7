import { nodeAddress } from '../engine/addresses.ts';
import { condense, type Statement } from '../engine/condense.ts';
import type { AnswerChange } from '../engine/answers-diff.ts';
import { own } from '../engine/own.ts';
import { replay } from '../engine/machine.ts';
import { pastTables } from '../engine/past-tables.ts';
import { answerLabel, whenOf } from '../engine/say-change.ts';
import { listed } from '../i18n/listed.ts';
import type { Locale } from '../locales.ts';
import { content, graph, machine, placeOf, stringsOf, wordsOf } from './guide.ts';
import { dayIn, reasonIn } from './reason-in.ts';

/** A change of answers as readers see it. */
export interface ShownChange {
  /** Id of its heading; the tool that wrote the change chose it, and links name it. */
  anchor: string;
  /** YYYY-MM-DD, and in words. */
  date: string;
  day: string;
  reason: { text: string; locale: Locale };
  rows: ShownRow[];
}

/** Some answers, where they led until then and where since. */
export interface ShownRow {
  answers: string;
  before: Target;
  now: Target;
}

/** An outcome, or a question at which answers stop; `href` is missing where there is no such page any more. */
export interface Target {
  title: string;
  href?: string;
  isQuestion?: boolean;
}

/** Every change of answers in the words of a locale, the newest first. */
export function changesIn(locale: Locale): ShownChange[] {
  return pastTables(content.history, content.answers.routes).map(({ entry, before, now }) => ({
    anchor: `changed-${entry.id}`,
    date: entry.date,
    day: dayIn(locale, entry.date),
    reason: reasonIn(locale, entry),
    rows: condense(entry.changes, before, now).map((statement) => rowOf(locale, statement)),
  }));
}

/** The day of the newest change; without any, that of the rules. */
export const lastChange = (): string => content.history.at(-1)?.date ?? content.rules.version;

function rowOf(locale: Locale, statement: Statement): ShownRow {
  const { changes: labels } = stringsOf(locale);
  const words = wordsOf(locale);
  const answers = whenOf(statement, words).map(([question, ids]) => listed(locale, ids.map((id) => answerLabel(words, question, id)), 'disjunction'));
  return {
    answers: answers.length > 0 ? answers.join(' › ') : labels.every,
    before: statement.from === undefined ? { title: labels.nowhere } : outcomeTarget(locale, statement.from),
    now: statement.to === undefined ? questionTarget(locale, statement) : outcomeTarget(locale, statement.to, statement.changes),
  };
}

/** An outcome, with the answers where they are the only ones and still lead there. */
function outcomeTarget(locale: Locale, id: string, changes: readonly AnswerChange[] = []): Target {
  const [only, ...more] = changes;
  const answers = only && more.length === 0 && replay(machine, graph, only.answers).at === id ? only.answers : {};
  const title = own(wordsOf(locale).outcomes, id)?.title;
  return title === undefined ? { title: id } : { title, href: nodeAddress(placeOf(locale), graph, id, answers) };
}

function questionTarget(locale: Locale, { asks = '', changes }: Statement): Target {
  const at = replay(machine, graph, changes[0]?.answers ?? {}).at;
  const title = own(wordsOf(locale).questions, asks)?.title ?? asks;
  return { title, isQuestion: true, ...(own(graph.steps, at)?.asks === asks && { href: nodeAddress(placeOf(locale), graph, at) }) };
}
