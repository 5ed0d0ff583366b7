import { fold } from './stem.ts';

// Shipped to the browser with search: every byte counts.

/**
 * Terms that look most like a text: by the pairs of letters that they share (Dice's coefficient). At most five.
 * @example nearestTerms('gdpa', ['GDAP', 'contract']) // ['GDAP']
 */
export function nearestTerms(text: string, terms: readonly string[]): string[] {
  const typed = letterPairs(text);
  return terms.map((term) => ({ term, alike: dice(typed, letterPairs(term)) })).filter(({ alike }) => alike > 0.4).sort((a, b) => b.alike - a.alike).slice(0, 5).map(({ term }) => term);
}

function letterPairs(text: string): Set<string> {
  const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from(letters, (letter, at) => letter + (letters[at + 1] ?? '')));
}

const dice = (one: ReadonlySet<string>, other: ReadonlySet<string>) => (2 * one.intersection(other).size) / (one.size + other.size || 1);
