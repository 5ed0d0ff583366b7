import type { Statement } from './condense.ts';
import { own } from './own.ts';
import type { Words } from './words.ts';

/** Words of which changes are told. */
export type ChangeWords = Pick<Words, 'questions' | 'outcomes'>;

/**
 * An answer in words; where another question has an answer of the same words, with its question.
 * @example answerLabel(words, 'role', 'advisor') // 'Advisor'
 * @example answerLabel(words, 'role', 'not-sure') // "I'm not sure (What is your role?)"
 */
export function answerLabel({ questions }: Pick<Words, 'questions'>, question: string, answer: string): string {
  const label = own(own(questions, question)?.answers ?? {}, answer)?.label;
  if (label === undefined) return `${question}=${answer}`;
  const elsewhere = Object.entries(questions).some(([other, { answers }]) => other !== question && Object.values(answers).some((words) => words.label === label));
  return elsewhere ? `${label} (${own(questions, question)?.title ?? question})` : label;
}

/** The questions of a statement in the order in which the guide knows them. */
export function whenOf({ when }: Pick<Statement, 'when'>, words: Pick<Words, 'questions'>): [question: string, answers: string[]][] {
  const order = Object.keys(words.questions);
  const place = (question: string) => (order.includes(question) ? order.indexOf(question) : order.length);
  return Object.entries(when).sort(([a], [b]) => place(a) - place(b));
}

/**
 * A statement in English, without its counts.
 * @example sayStatement(statement, words) // 'For Azure > Indirect reseller, the answer changes from "…" (azure-ask-provider) to "…" (azure-request)'
 */
export function sayStatement(statement: Statement, words: ChangeWords): string {
  const outcome = (id: string) => `"${own(words.outcomes, id)?.title ?? id}" (${id})`;
  const conditions = whenOf(statement, words).map(([question, answers]) => answers.map((answer) => answerLabel(words, question, answer)).join(' or '));
  const who = conditions.length > 0 ? `For ${conditions.join(' > ')}` : 'For all answers';
  const { from, to, asks } = statement;
  if (to === undefined) {
    const question = `"${own(words.questions, asks ?? '')?.title ?? asks}" (${asks})`;
    return from === undefined ? `${who}, the guide asks ${question}` : `${who}, the answers no longer lead to ${outcome(from)} but to another question, ${question}`;
  }
  return from === undefined ? `${who}, there is a new route, to ${outcome(to)}` : `${who}, the answer changes from ${outcome(from)} to ${outcome(to)}`;
}
