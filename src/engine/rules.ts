import { z } from 'zod';

/**
 * Schemas of the tree's data files. They are the manual of each format: JSON Schemas made from them
 * (content/schemas) give editors completion, and the types below are inferred from them.
 */

/** English, lower-case, hyphenated; names a role, never a value or a wording; never reused. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower-case English words joined by hyphens.')
  .describe('A stable id: lower-case English words joined by hyphens. Published ids never change.');

/** Section of the fact sheet, number, and `b` for the uncertain half of a split fact. */
export const factId = z.string().regex(/^F-[A-Z0-9]+-\d{2}b?$/, 'A fact id looks like F-AZ-01.');
const ids = z.array(id);

/** What a situation variable is known to be: the possible values. */
const knowledge = z.record(id, ids.min(1)).describe('Situation variables (questions or facets) and the values that are possible.');

const answer = z.strictObject({
  unsure: z.boolean().optional().describe('The reader does not know: stands for every answer that is still possible.'),
  means: knowledge.optional().describe('What this answer establishes besides itself, without asking.'),
});

const question = z.strictObject({ answers: z.record(id, answer).describe('Every answer that the question can have.') });

const step = z.strictObject({
  asks: id.describe('The question that this step asks. It may offer fewer answers than the question has.'),
  answers: z.record(id, id).describe('Answer → the step or outcome that it leads to, in the order shown.'),
  without: ids.optional().describe('Answers of the question that are left out here on purpose, although a reader might give them.'),
});

export const outcomeKinds = ['request', 'ask-someone', 'self-help', 'not-supported', 'not-covered'] as const;
export const certainties = ['stated', 'uncertain', 'unknown'] as const;

const outcome = z.strictObject({
  kind: z.enum(outcomeKinds).describe('request: file here; ask-someone: somebody else files; self-help: no request yet; not-supported: nobody helps; not-covered: our sources are silent.'),
  portals: ids.optional().describe('Where to file, the main portal first.'),
  via: id.optional().describe('The portal to start from instead of opening the main one directly.'),
  plans: ids.optional().describe('The plans that serve, the usual one first.'),
  filer: id.optional().describe('Who files the request; its words are below "filers".'),
  needs: ids.optional().describe('What must be there first, in this order.'),
  certainty: z.enum(certainties).describe('stated: rests on facts; uncertain: sources disagree; unknown: nothing found.'),
  conflicts: z.array(z.string()).optional().describe('Contradictions (C-nn), open combinations (U-nn) or rows (R-nn) behind an uncertain or unknown outcome.'),
  facts: z.array(factId).describe('The facts that the outcome rests on.'),
  alternatives: ids.optional().describe('Outcomes a reader may need instead.'),
  pages: z.array(z.string()).optional().describe('Guidance pages with more, as section/page.'),
});

export const rulesSchema = z.strictObject({
  version: z.iso.date('A date is YYYY-MM-DD.').describe('Date of the last change of a rule, YYYY-MM-DD.'),
  start: id.describe('The first step.'),
  facets: z.record(id, ids.min(1)).describe('Situation variables that are never asked, only established by answers.'),
  questions: z.record(id, question).describe('What we ask, by id; several steps may ask the same question.'),
  steps: z.record(id, step).describe('Places in the tree; exactly one route leads to each.'),
  outcomes: z.record(id, outcome).describe('Where routes end; several may share one.'),
});

const properties = z.strictObject({
  kind: z.array(z.enum(outcomeKinds)).optional().describe('Kinds of outcome that are meant.'),
  portals: ids.optional().describe('Portals: one of the outcome\'s portals is among these.'),
  via: ids.optional().describe('Portals that the reader starts from.'),
  plans: ids.optional().describe('Plans: one of the outcome\'s plans is among these.'),
  filer: ids.optional().describe('Who files: one of these.'),
  needs: ids.optional().describe('What must be there first: one of these.'),
  certainty: z.array(z.enum(certainties)).optional().describe('How sure the outcome is.'),
});

const policy = z
  .strictObject({
    when: knowledge.describe('The situations the policy speaks of. What was not asked stands for every possible answer.'),
    for: properties.optional().describe('Only outcomes with one of these values of every property named here.'),
    forbid: properties.optional().describe('No outcome may have one of these values of every property named here.'),
    require: properties.optional().describe('Every outcome must have one of these values of every property named here.'),
    facts: z.array(factId).min(1).describe('The facts that the policy restates.'),
  })
  .refine((p) => Boolean(p.forbid) !== Boolean(p.require), { message: 'A policy either forbids or requires something: give exactly one of the two.' });

export const policiesSchema = z.record(z.string().regex(/^POL-\d{2,}$/, 'A policy id looks like POL-07.'), policy);

/** Answers by question id, as in a link. */
const answersSchema = z.record(id, id);

export const examplesSchema = z.array(
  z.strictObject({
    says: z.string().min(10).describe('The situation in one sentence, for people who review the rules.'),
    answers: answersSchema.describe('Answers by question, in any order.'),
    outcome: id.describe('The outcome that people who know the rules expect.'),
  }),
);

export const coverageSchema = z.strictObject({
  expect: z.array(z.string()).describe('All rows that must be covered.'),
  rows: z.record(z.string(), z.strictObject({
    outcomes: ids.min(1).describe('The outcomes that treat the row; each is reached by some of the answers.'),
    answers: z.array(answersSchema).min(1).describe('Answers that reach one of the outcomes each.'),
    section: z.string().optional().describe('Page and heading that treat the row, as section/page#heading.'),
  })).describe('Rows of the decision table (R), combinations that the facts leave open (U), and the default.'),
});

export const diagramsSchema = z.strictObject({
  'which-portal': z
    .array(z.strictObject({ name: answersSchema.describe('The one answer that names the row.'), answers: answersSchema.describe('Answers that lead to the outcome whose portal is shown.') }))
    .describe('Products, each joined to the portal of its outcome.'),
  'who-files': z
    .strictObject({ answers: answersSchema.describe('Answers that every cell has in common.'), rows: ids.describe('Products, one per row.'), columns: ids.describe('Roles, one per column.') })
    .describe('A grid of products and roles: who files.'),
});

export type Diagrams = z.infer<typeof diagramsSchema>;
export type Rules = z.infer<typeof rulesSchema>;
export type Outcome = Rules['outcomes'][string];
export type OutcomeKind = (typeof outcomeKinds)[number];
export type Policies = z.infer<typeof policiesSchema>;
export type Policy = Policies[string];
export type Examples = z.infer<typeof examplesSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
