import { z } from 'zod';

/** Schemas of content/terms: one concept per entry, the same entries in every language. */

const text = z.string().min(1);
const list = z.array(text).min(1).optional();

/** Schema of content/terms/en.yaml. */
export const termsSchema = z.record(z.string().regex(/^[a-z0-9-]+$/, 'An id is in lower case, with hyphens.'), z.strictObject({
  kind: z.enum(['name', 'word', 'label']).describe('name: a product, portal, plan or role as Microsoft calls it; word: a common word; label: a button, menu or field on screen.'),
  term: text.describe('The English term, as in the middle of a sentence.'),
  means: text.describe('What it means, in one sentence; shown in the glossary.'),
  short: list.describe('Abbreviations of the term.'),
  old: list.describe('Old names of the same thing, as readers may still meet them.'),
  also: list.describe('Other English words that readers use for it; found by search, not used by us.'),
}));

/** Schema of content/terms/<locale>.yaml for every other language. */
export const termWordsSchema = z.record(z.string(), z.strictObject({
  term: text.describe('The preferred term. For a label: as the portal shows it in this language, or the English one.'),
  means: text.describe('What it means, in one sentence; shown in the glossary.'),
  also: list.describe('Other words of this language for it: allowed, and found by search.'),
  avoid: list.describe('Words that no text of this language may use for it, in lower case; * stands for any ending.'),
  note: text.optional().describe('For translators, in English. Never shown.'),
}));

export type Terms = z.infer<typeof termsSchema>;
export type TermWords = z.infer<typeof termWordsSchema>;

/**
 * The places of a text that use one of the words to avoid.
 * @example forbiddenIn('Odešlete lístek.', ['lístek*']) // [{ index: 9, found: 'lístek' }]
 */
export function forbiddenIn(text: string, avoid: readonly string[]): { index: number; found: string; pattern: string }[] {
  return avoid.flatMap((pattern) => [...text.matchAll(matcher(pattern))].map((match) => ({ index: match.index, found: match[0], pattern })));
}

/** Whole words in any case; letters only, so that „bilet” and bilet. match as well. */
function matcher(pattern: string): RegExp {
  const words = pattern.trim().split(/\s+/).map((word) => RegExp.escape(word.replace(/\*$/, '')) + (word.endsWith('*') ? '\\p{L}*' : ''));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}
