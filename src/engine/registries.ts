import { z } from 'zod';

/** Schemas of content/registry: the facts and what they are about. Ids only, except facts, sources and open questions, which are for maintainers and in English. */

const factIds = z.array(z.string());

export const factsSchema = z.record(z.string().regex(/^F-[A-Z0-9]+-\d{2}b?$/, 'A fact id looks like F-AZ-01.'), z.strictObject({
  says: z.string().min(5).describe('The fact as one statement that makes sense alone, in our own words.'),
  status: z.enum(['current', 'legacy', 'uncertain']),
  basis: z.enum(['seed', 'newer']).optional().describe('Only for current facts: a source document, or newer official text.'),
  'replaced-by': factIds.optional().describe('Only for legacy facts.'),
  replacement: z.string().optional().describe('What replaced a legacy fact, where no fact says it.'),
  conflicts: z.array(z.string()).optional().describe('Contradictions (C-nn) that concern it.'),
  note: z.string().optional(),
  see: factIds.optional(),
  sources: z.array(z.string()).min(1).describe('Ids of sources.yaml.'),
}).refine((fact) => (fact.status === 'current') === (fact.basis !== undefined), { message: 'A current fact names its basis (seed or newer); other facts do not.' }));

export const sourcesSchema = z.record(z.string(), z.strictObject({
  title: z.string(),
  address: z.url().optional(),
  more: z.array(z.url()).optional().describe('Further addresses of the same entry.'),
  kind: z.enum(['seed', 'official', 'third-party']),
  language: z.string().describe('Language of the copy that was read (BCP 47).'),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is YYYY, YYYY-MM or YYYY-MM-DD.').optional().describe('Date of the copy; absent when undated.'),
  note: z.string().optional(),
}));

export const openQuestionsSchema = z.record(z.string().regex(/^([CU]-\d{2}|default)$/, 'An id looks like C-01 or U-01.'), z.strictObject({
  subject: z.string(),
  stands: z.string().describe('What the guide says meanwhile.'),
  facts: factIds,
  sources: z.array(z.string()).optional(),
}));

export const portalsSchema = z.record(z.string(), z.strictObject({
  address: z.url().optional().describe('Absent when the address differs from case to case.'),
  facts: factIds.min(1),
}));

export const plansSchema = z.record(z.string(), z.strictObject({
  serves: z.array(z.enum(['cloud', 'on-premises', 'partner-center'])).min(1),
  facts: factIds.min(1),
}));

export const prerequisitesSchema = z.record(z.string(), z.strictObject({
  facts: factIds.min(1),
  page: z.string().regex(/^\/[a-z0-9-]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/, 'A page is written /section/page/.').describe('The page that tells how to get it.'),
}));

export const sectionsSchema = z.record(z.string(), z.array(z.string()).min(1).describe('Pages of the section, in the order of the sidebar.'));

export type Sections = z.infer<typeof sectionsSchema>;
export type Facts = z.infer<typeof factsSchema>;
export type Fact = Facts[string];
export type Sources = z.infer<typeof sourcesSchema>;
export type OpenQuestions = z.infer<typeof openQuestionsSchema>;
export type Portals = z.infer<typeof portalsSchema>;
export type Plans = z.infer<typeof plansSchema>;
export type Prerequisites = z.infer<typeof prerequisitesSchema>;
