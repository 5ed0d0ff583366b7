import { z } from 'zod';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { own } from './own.ts';
import type { Rules } from './rules.ts';

/** Schema of content/tree/strings/<locale>.yaml: the words for the ids of the tree, in one language. */

const text = z.string().min(1);
const answerWords = z.strictObject({
  label: text.describe('The answer as the reader would say it. Short; no full stop.'),
  hint: text.optional().describe('One line that helps to choose.'),
});
const answers = z.record(z.string(), answerWords);
const asked = z.strictObject({
  title: text.describe('The question, with a question mark.'),
  hint: text.optional().describe('One or two sentences under the question.'),
  answers: answers.describe('The words of every answer that is offered, by its id.'),
});

export const wordsSchema = z.strictObject({
  questions: z.record(z.string(), asked).describe('The questions and their answers, by the ids of the rules.'),
  steps: z.record(z.string(), z.strictObject({
    title: text.optional().describe('The question at this step, instead of the general wording.'),
    hint: text.optional().describe('One or two sentences under the question at this step. With a title of its own, a step does not take the general hint.'),
    answers: answers.optional().describe('Answers worded for this step; the others keep their general words.'),
  })).describe('A question worded for its place, where the general wording does not fit.'),
  outcomes: z.record(z.string(), z.strictObject({
    title: text.describe('Title of the page: what to do, as an instruction.'),
    summary: text.describe('The answer in one or two sentences; also the description of the page.'),
    reason: text.describe('Why this is the answer, in one sentence.'),
  })).describe('The outcomes, by id: title, answer and reason of their pages.'),
  portals: z.record(z.string(), z.strictObject({
    name: text.describe('The portal as it calls itself on screen.'),
    account: text.describe('Which account signs in.'),
    use: text.describe('What is filed there.'),
    language: text.optional().describe('Which languages this support speaks, from the reader\'s point of view: say first whether it speaks the language of this file.'),
  })).describe('The portals, by their ids in content/registry/portals.yaml.'),
  plans: z.record(z.string(), z.strictObject({
    name: text.describe('The plan as it is called on screen.'),
    covers: text.describe('What it pays for.'),
    excludes: text.optional().describe('What it never pays for.'),
    ends: text.optional().describe('When it ends.'),
  })).describe('The plans, by their ids in content/registry/plans.yaml.'),
  filers: z.record(z.string(), z.strictObject({
    name: text.describe('Who files, for the card of an outcome.'),
    short: text.describe('One or two words, for tables.'),
  })).describe('Who may file a request, by the ids that outcomes name.'),
  needs: z.record(z.string(), z.strictObject({
    name: text.describe('The prerequisite in a few words.'),
    detail: text.describe('One sentence: what exactly, and how to tell that you have it.'),
  })).describe('What must be there first, by the ids of content/registry/prerequisites.yaml.'),
  policies: z.record(z.string(), text.describe('The policy as a sentence that a partner understands.')).describe('The policies, for the page of proofs and for findings.'),
  conflicts: z.record(z.string(), text.describe('What is uncertain, in one sentence.')).describe('What outcomes are uncertain about, by the ids of contradictions (C-nn), open combinations (U-nn) and rows (R-nn).'),
});

export type Words = z.infer<typeof wordsSchema>;

/** The ids that need words: by section of the words file. */
export type Named = Record<Exclude<keyof Words, 'steps'>, readonly string[]>;

/** Compares the words of a locale with the ids that need them, both ways. */
export function checkWords(file: string, words: Words, rules: Rules, named: Named): Finding[] {
  const findings: Finding[] = [];
  for (const [section, needed] of Object.entries(named) as [keyof Named, readonly string[]][])
    findings.push(...compare(file, [section], words[section], needed));
  for (const [id, question] of Object.entries(rules.questions)) {
    const asked = own(words.questions, id);
    if (asked) findings.push(...compare(file, ['questions', id, 'answers'], asked.answers, offeredAnswers(rules, id, Object.keys(question.answers))));
  }
  for (const [id, step] of Object.entries(words.steps)) {
    const rule = own(rules.steps, id);
    if (!rule) findings.push(unused(file, ['steps', id], id, Object.keys(rules.steps)));
    for (const answer of Object.keys(step.answers ?? {}))
      if (rule && !own(rule.answers, answer)) findings.push(unused(file, ['steps', id, 'answers', answer], answer, Object.keys(rule.answers)));
  }
  return findings;
}

/** Answers that exist only for `means` are never shown and need no words. */
function offeredAnswers(rules: Rules, question: string, answers: string[]): string[] {
  const offered = new Set(Object.values(rules.steps).filter((step) => step.asks === question).flatMap((step) => Object.keys(step.answers)));
  return answers.filter((answer) => offered.has(answer));
}

function compare(file: string, path: string[], words: Record<string, unknown>, needed: readonly string[]): Finding[] {
  const what = path.join(' > ');
  return [
    ...needed.filter((id) => !Object.hasOwn(words, id)).map((id): Finding => ({
      code: 'words-missing',
      message: `There are no words for "${id}" in ${what}.`,
      fix: `Add "${id}" below "${path.at(-1)}".`,
      place: { file, path },
    })),
    ...Object.keys(words).filter((id) => !needed.includes(id)).map((id) => unused(file, [...path, id], id, needed)),
  ];
}

function unused(file: string, path: string[], id: string, known: readonly string[]): Finding {
  return { code: 'words-unused', message: `There are words for "${id}" in ${path.slice(0, -1).join(' > ')}, but nothing has that id.`, fix: `${didYouMean(id, known)} Otherwise remove them.`, place: { file, path } };
}
