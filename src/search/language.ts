import { z } from 'zod';

/** Schema of content/languages/<locale>.yaml: how search reads the words of a language. All words folded: see fold.ts. */

const words = z.array(z.string().min(1)).min(1);
const keep = z.number().int().min(1).describe('How many letters of the word must be left.');

export const searchLanguageSchema = z.strictObject({
  letters: z.record(z.string(), z.string()).optional().describe('Letters that stand for others, where it is not enough to take off the marks: { ł: l }.'),
  keys: z.string().length(32).optional().describe("The letters of this language's keyboard on the keys qwertyuiop[]asdfghjkl;'zxcvbnm,. of a US one, where it has another alphabet."),
  stop: words.describe('Words that say nothing about what is looked for.'),
  asks: words.describe('Words that ask where, who or which: outcomes come first.'),
  same: z.array(words.min(2)).optional().describe('Words that readers use for the same thing: who types one also means the others, a little less.'),
  steps: z.array(z.union([
    z.strictObject({ keep, cut: words.describe('Endings that come off: the longest that fits.') }),
    z.strictObject({ keep, front: words.describe('Beginnings that come off: the longest that fits.') }),
    z.strictObject({ keep, turn: z.record(z.string(), z.string()).describe('Endings that become others: the longest that fits.') }),
  ])).describe('The stemmer: what is done to a word, one step after the other.'),
});

export type SearchLanguage = z.infer<typeof searchLanguageSchema>;

/** How a language is read that has no file: words as they are. */
export const plainLanguage: SearchLanguage = { stop: [], asks: [], steps: [] };
