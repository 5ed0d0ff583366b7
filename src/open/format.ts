import { z } from 'zod';
import { plansSchema, portalsSchema, prerequisitesSchema, sourceFields } from '../engine/registries.ts';
import { factId, id, policiesSchema, rulesSchema } from '../engine/rules.ts';
import { wordsSchema } from '../engine/words.ts';
import { format } from '../engine/version.ts';

/**
 * Schema of /rules.json, and the manual of that file: /rules.schema.json is made from it. What stands in content/ as well
 * has its schema from there; texts are those of the source language.
 */

const text = z.string().min(1);
const address = z.url().describe('Language-neutral address: opens in the language of the reader, and keeps its query.');
const { questions, steps, outcomes, facets, start } = rulesSchema.shape;
const words = wordsSchema.shape;
const offered = z.strictObject({
  to: id.describe('The step or outcome that the answer leads to.'),
  label: text.describe('The answer, in the words of this step.'),
  hint: text.optional().describe('One line that helps to choose.'),
});

export const openRulesSchema = z.strictObject({
  $schema: z.url().describe('Address of this schema.'),
  format: z.literal(format).describe('Goes up when a field is removed or changes its meaning. New fields may come at any time.'),
  version: z.string().regex(/^\d+\.[0-9a-f]{12}$/).describe('Format and hash of the rules: changes when an answer leads elsewhere or an outcome holds something else. Words, facts and sources may change without it.'),
  updated: z.iso.date().describe('Date of the last change of a rule, YYYY-MM-DD.'),
  site: z.url().describe('Address of the site. A page named here as section/page stands below it, or below it and a locale.'),
  notice: text.describe('Whose guide this is.'),
  languages: z.array(z.strictObject({ locale: text.describe('First part of the address of a page.'), tag: text.describe('BCP 47 tag.'), name: text.describe('Name of the language in itself.') })).describe('The languages of the site.'),
  start,
  facets,
  questions: z.record(id, z.strictObject({
    title: text.optional().describe('The question. Absent when no step asks it.'),
    hint: text.optional().describe('One or two sentences under the question.'),
    answers: z.record(id, questions.valueType.shape.answers.valueType.extend({ label: text.optional().describe('The answer. Absent when no step offers it.') })).describe('Every answer that the question can have.'),
  })).describe('What is asked, by id; several steps may ask the same question.'),
  steps: z.record(id, steps.valueType.omit({ answers: true }).extend({
    address,
    title: text.describe('The question, in the words of this step.'),
    hint: text.optional().describe('One or two sentences under the question.'),
    answers: z.record(id, offered).describe('Answers in the order shown, and where each leads.'),
  })).describe('Places in the tree; exactly one route leads to each.'),
  outcomes: z.record(id, outcomes.valueType.extend({ address, ...words.outcomes.valueType.shape })).describe('Where routes end; several may share one.'),
  portals: z.record(id, portalsSchema.valueType.extend(words.portals.valueType.shape)).describe('Where requests are filed.'),
  plans: z.record(id, plansSchema.valueType.extend(words.plans.valueType.shape)).describe('What pays for requests.'),
  filers: words.filers.describe('Who may file a request, by the ids that outcomes name.'),
  needs: z.record(id, prerequisitesSchema.valueType.extend(words.needs.valueType.shape)).describe('What must be there first, by the ids that outcomes name.'),
  policies: z.record(policiesSchema.keyType, policiesSchema.valueType.safeExtend({ says: text.describe('The policy as a sentence.') })).describe('Statements of the sources that every route keeps.'),
  conflicts: words.conflicts.describe('What uncertain and unknown outcomes are uncertain about, by the ids that they name.'),
  facts: z.record(factId, z.strictObject({
    says: text.describe('The fact as one statement.'),
    status: z.enum(['current', 'legacy', 'uncertain']).describe('current: true today; legacy: true once; uncertain: sources disagree, or it is only reported.'),
    sources: z.array(text).min(1).describe('Ids of the sources.'),
  })).describe('The facts that something here rests on.'),
  sources: z.record(text, sourceFields.omit({ note: true })).describe('The documents behind these facts, with the date of the copy that was read.'),
}).meta({ title: 'Rules of the Partner Support Guide' });

export type OpenRules = z.infer<typeof openRulesSchema>;

/** The schema of rules.json as JSON Schema (2020-12), to be published at an address. */
export function openRulesJsonSchema(address: string): object {
  return { $id: address, ...z.toJSONSchema(openRulesSchema) };
}
