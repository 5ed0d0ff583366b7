import type { Answers, Taken } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * Answers as words, for notes.
 * @example describeAnswers(words, { role: 'advisor' }) // 'Advisor'
 */
export function describeAnswers(words: Pick<BrowserWords, 'lang' | 'questions'>, answers: Readonly<Answers>): string {
  const labels = Object.entries(answers).map(([question, answer]) => own(own(words.questions, question)?.answers ?? {}, answer)?.label ?? answer);
  return new Intl.ListFormat(words.lang).format(labels);
}

/** Questions as words, for notes. */
export function describeQuestions(words: BrowserWords, questions: readonly string[]): string {
  return questions.map((question) => own(words.questions, question)?.title ?? question).join(' ');
}

/**
 * A route as words, in the wording of its steps.
 * @example describeRoute(words, routeTo(graph, 'azure-role')) // "A customer's cloud service › Azure"
 */
export function describeRoute(words: Pick<BrowserWords, 'questions' | 'steps'>, route: readonly Taken[]): string {
  return route.map(({ step, question, answer }) => stepWords(words, step, question).answers[answer]?.label ?? answer).join(' › ');
}
