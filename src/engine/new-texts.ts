import { z } from 'zod';

/**
 * Schema of content/registry/new-texts.yaml: texts that may be missing in translations until a day, so that an
 * urgent change need not wait for six translators. Until then they are shown in another language, marked.
 */
export const newTextsSchema = z.array(z.strictObject({
  part: z.enum(['interface', 'terms', 'tree', 'page']).describe('Where the text stands: content/strings, content/terms, content/tree/strings, or a page of content/docs.'),
  text: z.string().min(1).describe('Its path of keys, with dots ("outcomes.azure-request.reason"), or the page ("customers/azure"). A path covers everything below it.'),
  until: z.iso.date().describe('The day by which every language must have it.'),
  why: z.string().min(1).describe('Why it could not wait.'),
}));

export type NewTexts = z.infer<typeof newTextsSchema>;

/**
 * Tells whether a translation may lack a text on a day.
 * @example mayLack([{ part: 'page', text: 'plans/new', until: '2026-12-01', why: '…' }], '2026-11-30')('page', 'plans/new') // true
 */
export function mayLack(newTexts: NewTexts, today: string): (part: NewTexts[number]['part'], text: string) => boolean {
  return (part, text) => newTexts.some((entry) => entry.part === part && today <= entry.until && (text === entry.text || text.startsWith(`${entry.text}.`)));
}
