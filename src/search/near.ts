// Shipped to the browser with search: every byte counts.

/**
 * Stems that a misspelt word may mean: those within one edit of its stem, else of its beginning, because the slip may sit
 * where the ending is cut. At most three, the nearest only. Short words are too alike to guess.
 * @example near('goverment', 'goverment', ['government']) // ['government']
 */
export function near(word: string, stem: string, stems: readonly string[]): string[] {
  if (word.length < 5 || /\d/.test(word)) return [];
  const found = stems.flatMap((known) => {
    // A slip leaves the first or the second letter where it was; a quick look, because there are thousands of stems.
    const differs = known.length < 4 || (stem[0] !== known[0] && word[0] !== known[0] && word[1] !== known[1] && word[1] !== known[0]);
    const cost = differs ? Infinity : isOneEdit(stem, known) ? 0 : costOf(word, known);
    return cost < Infinity ? [{ known, cost }] : [];
  });
  const least = Math.min(...found.map(({ cost }) => cost));
  return found.filter(({ cost }) => cost === least).slice(0, 3).map(({ known }) => known);
}

/** How much of a word is left over when its beginning is a known stem but for one edit. */
function costOf(word: string, known: string): number {
  const lengths = [-1, 0, 1].map((more) => known.length + more).filter((length) => length <= word.length && word.length - length <= 3);
  return Math.min(...lengths.filter((length) => isOneEdit(word.slice(0, length), known)).map((length) => word.length - length));
}

/**
 * Tells whether two words are equal but for one letter more, less or other, or two neighbours swapped (optimal string
 * alignment distance of at most 1).
 * @example isOneEdit('langauge', 'language') // true
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  return a.slice(at + 1) === b.slice(at + 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
}
