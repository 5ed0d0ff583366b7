import type { Answers } from '../engine/graph.ts';
import type { BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * Answers as words, for notes.
 * @example describeAnswers(words, { role: 'advisor' }) // 'Advisor'
 */
export function describeAnswers(words: BrowserWords, answers: Readonly<Answers>): string {
  return Object.entries(answers).map(([question, answer]) => words.questions[question]?.answers[answer]?.label ?? answer).join(', ');
}

/** Questions as words, for notes. */
export function describeQuestions(words: BrowserWords, questions: readonly string[]): string {
  return questions.map((question) => words.questions[question]?.title ?? question).join(' ');
}
