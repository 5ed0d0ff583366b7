import { z } from 'zod';
import { factId } from './rules.ts';

/** Schemas of content/registry: the facts and what they are about. Ids only, except facts, sources and open questions, which are for maintainers and in English. */

const factIds = z.array(z.string());
const note = z.string().optional().describe('For maintainers: what the next one to read it should know. Never shown.');

export const factsSchema = z.record(factId, z.strictObject({
  says: z.string().min(5).describe('The fact as one statement that makes sense alone, in our own words.'),
  status: z.enum(['current', 'legacy', 'uncertain']).describe('current: true today; legacy: true once; uncertain: sources disagree, or it is only reported.'),
  basis: z.enum(['seed', 'newer']).optional().describe('Only for current facts: a source document, or newer official text.'),
  'replaced-by': factIds.optional().describe('Only for legacy facts.'),
  replacement: z.string().optional().describe('What replaced a legacy fact, where no fact says it.'),
  conflicts: z.array(z.string()).optional().describe('Contradictions (C-nn) that concern it.'),
  note,
  see: factIds.optional().describe('Facts about the same subject, for whoever changes this one.'),
  sources: z.array(z.string()).min(1).describe('Ids of sources.yaml.'),
}).refine((fact) => (fact.status === 'current') === (fact.basis !== undefined), { message: 'A current fact names its basis (seed or newer); other facts do not.' }));

/** A day, or only a month or year where no more is known. */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'A date is YYYY, YYYY-MM or YYYY-MM-DD.', abort: true })
  .refine(inCalendar, 'This date is not in the calendar.');

/** One source; without the rule below, so that parts of it can be taken. */
export const sourceFields = z.strictObject({
  title: z.string().describe('Title of the document, in English where its copy is in another language; shown below pages.'),
  address: z.url().optional().describe('Where the document stands. Absent when it has no address.'),
  more: z.array(z.url()).optional().describe('Further addresses of the same entry.'),
  kind: z.enum(['seed', 'official', 'third-party']).describe('seed: one of the documents that the guide began with; official: another one of Microsoft; third-party: everything else.'),
  language: z.string().describe('Language of the copy that was read (BCP 47).'),
  date: date.optional().describe('Date of the copy: YYYY, YYYY-MM or YYYY-MM-DD; absent when undated.'),
  checked: z.iso.date('A date is YYYY-MM-DD.').optional().describe('Day on which somebody last compared our facts with the document itself. Absent when only the date of the copy is known, which counts instead.'),
  recheck: z.string().regex(/^[1-9]\d{0,3}d$/, 'An interval is a number of days, such as 90d.').optional().describe('After how many days it is to be compared anew, such as 90d, where the interval of its kind (src/engine/freshness.ts) does not fit.'),
  note,
});

export const sourcesSchema = z.record(z.string(), sourceFields.refine(({ checked, date }) => checked === undefined || date === undefined || checked >= date, { message: 'It was last checked before the date of its copy.', path: ['checked'] }));

export const openQuestionsSchema = z.record(z.string().regex(/^([CU]-\d{2}|default)$/, 'An id looks like C-01 or U-01.'), z.strictObject({
  subject: z.string().describe('What the sources disagree on or leave open, and which source says what.'),
  stands: z.string().describe('What the guide says meanwhile.'),
  facts: factIds.describe('Facts that it concerns; may be empty.'),
  sources: z.array(z.string()).optional().describe('Ids of sources.yaml: the sources that disagree.'),
}));

export const portalsSchema = z.record(z.string(), z.strictObject({
  address: z.url().optional().describe('Where it is opened. Absent when the address differs from case to case.'),
  facts: factIds.min(1).describe('Facts that say what the portal is for.'),
}));

export const plansSchema = z.record(z.string(), z.strictObject({
  serves: z.array(z.enum(['cloud', 'on-premises', 'partner-center'])).min(1).describe('What the plan may serve: cloud products, on-premises products, Partner Center itself. Shown below its name in the table of plans.'),
  facts: factIds.min(1).describe('Facts that say what the plan covers.'),
}));

export const prerequisitesSchema = z.record(z.string(), z.strictObject({
  account: z.literal(true).optional().describe('It is an account to sign in with, so the card of an outcome needs no other line about accounts.'),
  facts: factIds.min(1).describe('Facts that demand it.'),
  page: z.string().regex(/^\/[a-z0-9-]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/, 'A page is written /section/page/.').describe('The page that tells how to get it.'),
}));

export const sectionsSchema = z.record(z.string(), z.array(z.string()).min(1).describe('Pages of the section, in the order of the sidebar.'));

export const homeSchema = z.record(z.string(), z.string().regex(/^\/[a-z0-9-]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/, 'A page is written /section/page/.')).describe('The short list of rules on the home page, in order: where each leads.');

export const factTextsSchema = z.record(z.string(), z.string().min(5).describe('The fact in this language, as one statement that makes sense alone.'));

export const searchWordsSchema = z.record(z.string(), z.array(z.string().min(2)).min(1).describe('Words and short phrases that readers type who look for this page, in other words than the page uses.'));

export type SearchWords = z.infer<typeof searchWordsSchema>;
export type Home = z.infer<typeof homeSchema>;
export type Sections = z.infer<typeof sectionsSchema>;
export type Facts = z.infer<typeof factsSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Source = Sources[string];
export type OpenQuestions = z.infer<typeof openQuestionsSchema>;
export type Portals = z.infer<typeof portalsSchema>;
export type Plans = z.infer<typeof plansSchema>;
export type Prerequisites = z.infer<typeof prerequisitesSchema>;

/** @example inCalendar('2026-02-30') // false */
function inCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
