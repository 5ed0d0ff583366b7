import { z } from 'zod';
import { answersOf, keyOf } from './answer-table.ts';
import { id } from './rules.ts';

/**
 * Schemas of content/registry/answers.yaml and history.yaml, both written by `npm run rules:record`: where every set of
 * answers led when it was last recorded, and every change since the guide was published.
 */

const pair = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const routeKey = z
  .string()
  .regex(new RegExp(`^${pair}=${pair}(&${pair}=${pair})*$`), { error: 'Answers are written question=answer, joined by "&".', abort: true })
  .refine((key) => keyOf(answersOf(key)) === key, 'Answers stand in the order of their questions, each question once.');

export const answersSchema = z.strictObject({
  digest: z.string().describe('Made from the routes below: tells when they were edited by hand.'),
  routes: z.record(routeKey, id).describe('Every whole set of answers, in the order of the alphabet, and the outcome that it leads to.'),
});

const change = z
  .strictObject({
    answers: z.record(id, id).describe('The answers by question, as in a shared link.').refine((answers) => Object.keys(answers).length > 0, 'A change names at least one answer.'),
    from: id.optional().describe('The outcome that they led to before; absent when they led to none.'),
    to: id.optional().describe('The outcome that they led to since then; absent when they stopped at a question.'),
    asks: id.optional().describe('The question at which they stopped since then, instead of leading to an outcome.'),
  })
  .refine(({ to, asks }) => (to === undefined) !== (asks === undefined), { message: 'A change says either where the answers lead ("to") or at which question they stop ("asks").' })
  .refine(({ from, to }) => from === undefined || from !== to, { message: 'A change leads elsewhere than before: "from" and "to" are the same.' });

export const historySchema = z.array(
  z.strictObject({
    id: z.string().regex(/^\d{4}-\d{2}-\d{2}(-[2-9]|-[1-9]\d+)?$/, 'An id is the date, and a number from 2 on when there are several on a day.').describe('The entry in links to the page of changes; never changes.'),
    date: z.iso.date('A date is YYYY-MM-DD.').describe('The day on which the rules were changed, YYYY-MM-DD.'),
    reason: z.string().min(10).describe('Why, in one or two English sentences for readers.'),
    reasons: z.record(z.string(), z.string().min(5)).optional().describe('The same in other languages, by locale. Languages without it show the next one of their chain, marked.'),
    changes: z.array(change).min(1).describe('Every set of answers that leads elsewhere since then.'),
  }),
);

export type Answered = z.infer<typeof answersSchema>;
export type History = z.infer<typeof historySchema>;
export type HistoryEntry = History[number];
