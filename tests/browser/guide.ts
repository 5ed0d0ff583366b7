import { fileURLToPath } from 'node:url';
import { loadGuide } from '../../src/load/guide.ts';
import { stepWords } from '../../src/widget/words.ts';

/** What the pages are made from, read from content/: the tests name no wording of their own. */
const { guide } = loadGuide(fileURLToPath(new URL('../..', import.meta.url)));
const words = guide?.content.words['en'];
const ownStrings = guide?.content.interface['en'];
if (!guide || !words || !ownStrings) throw new Error('The content does not hold. Run `npm run check`.');

export const { rules, examples, pages } = guide.content;

/** Interface words of a locale. */
export function stringsIn(locale: string): typeof strings {
  const found = guide?.content.interface[locale];
  if (!found) throw new Error(`There are no interface words in "${locale}".`);
  return found;
}

/** Words of the tree in a locale. */
export function wordsIn(locale: string) {
  const found = guide?.content.words[locale];
  if (!found) throw new Error(`There are no words in "${locale}".`);
  return found;
}

export const strings = ownStrings;

/** Answers on the way to a step or outcome, in order. */
export interface Way {
  to: string;
  answers: [question: string, answer: string][];
}

/** The question of a step, as the page words it. */
export function titleOf(step: string): string {
  return wordsAt(step).title;
}

/** The title that the browser shows for a step. */
export function windowTitleOf(step: string): string {
  return `${titleOf(step)} | ${strings.site.title}`;
}

/** An answer of a step in words. */
export function labelOf(step: string, answer: string): string {
  const label = wordsAt(step).answers[answer]?.label;
  if (!label) throw new Error(`The step "${step}" has no answer "${answer}".`);
  return label;
}

/** An answer in the general words of its question, as notes name it. */
export function questionLabel(question: string, answer: string): string {
  const label = words?.questions[question]?.answers[answer]?.label;
  if (!label) throw new Error(`The question "${question}" has no answer "${answer}".`);
  return label;
}

/** The title of a question in general, as notes name it. */
export function questionTitle(question: string): string {
  const title = words?.questions[question]?.title;
  if (!title) throw new Error(`There is no question "${question}".`);
  return title;
}

/** The title of an outcome. */
export function outcomeTitle(id: string): string {
  const title = words?.outcomes[id]?.title;
  if (!title) throw new Error(`There is no outcome "${id}".`);
  return title;
}

/** Address of a step, or of an outcome with the answers that led there. Written apart from the code that it tests. */
export function pathOf({ to, answers }: Way): string {
  if (to === rules.start) return '/en/find-support/';
  const query = answers.map(([question, answer]) => `${question}=${answer}`).join('&');
  return `/en/find-support/${to}/${rules.steps[to] ? '' : `?${query}`}`;
}

/** Every way to a step or outcome at or below a step, found by walking the rules. */
export function waysFrom(step = rules.start, answers: Way['answers'] = []): Way[] {
  const rule = rules.steps[step];
  if (!rule) return [];
  return Object.entries(rule.answers).flatMap(([answer, to]) => {
    const way: Way = { to, answers: [...answers, [rule.asks, answer]] };
    return [way, ...waysFrom(to, way.answers)];
  });
}

function wordsAt(step: string) {
  const rule = rules.steps[step];
  if (!rule || !words) throw new Error(`There is no step "${step}".`);
  return stepWords(words, step, rule.asks);
}
