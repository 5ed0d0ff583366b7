/**
 * The known word nearest to a misspelt one, or undefined when none is near enough
 * (more than a third of its letters would have to change).
 * Distance: optimal string alignment (Levenshtein with neighbors swapped as one change),
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 * @example nearest('indirect-reseler', ['indirect-reseller', 'advisor']) // 'indirect-reseller'
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The second half of a message about an unknown id: the nearest known one, else all of them. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const list = [...known];
  const near = nearest(word, list);
  if (near) return `Did you mean "${near}"?`;
  const shown = list.slice(0, 12).join(', ');
  return list.length === 0 ? 'Nothing of this kind is defined yet.' : `Known: ${shown}${list.length > 12 ? ', …' : ''}.`;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
