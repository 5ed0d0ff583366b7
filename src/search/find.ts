import { likeness, phraseOf, rank, type Lookup } from './lookup.ts';
import type { TextHit } from './pagefind.ts';
import type { Query } from './query.ts';
import type { Shown } from './record.ts';
import { unpackNumbers } from './word-list.ts';

// Shipped to the browser with search: every byte counts.

/** Question → the answer that results are narrowed by. */
export type Filters = Readonly<Record<string, string>>;

/** A page that was found. */
export interface Place {
  slug: string;
  /** The language that it is shown in. */
  locale: string;
  score: number;
  /** Where only its text has a word: text around it; every second part is the word. */
  excerpt?: readonly string[];
}

/** A page counts as found when it is worth this share of the best. */
const relevant = 0.3;

/** A word that only texts have is worth this much on the first page that has it, and less on each that follows. */
const textWorth = 12;

/** The pages of a locale for a query, the best first. */
export function findPages(query: Query, lookup: Lookup, filters: Filters = {}): Place[] {
  const fitting = Object.entries(filters).filter(([, answer]) => answer).map(([question, answer]) => new Set(unpackNumbers(lookup.fits[question]?.[answer] ?? '')));
  const ranked = rank(query, lookup).filter(({ page }) => fitting.every((pages) => pages.has(page)));
  return ranked.flatMap(({ page, score }) => {
    const at = lookup.pages[page];
    return at ? [{ ...at, score }] : [];
  });
}

/** Several lists as one, each page once with its best score, the best first. What is worth much less is left out. */
export function mergePages(lists: readonly (readonly Place[])[]): Place[] {
  const best = new Map<string, Place>();
  for (const place of lists.flat()) if (place.score > (best.get(place.slug)?.score ?? -1)) best.set(place.slug, { ...best.get(place.slug), ...place });
  const sorted = [...best.values()].sort((a, b) => b.score - a.score);
  return sorted.filter(({ score }) => score >= relevant * (sorted[0]?.score ?? 0));
}

/** What the words alone found, with the pages whose text has the words that are not among them. */
export function withText(found: readonly Place[], hits: readonly TextHit[], { pages }: Pick<Lookup, 'pages'>): Place[] {
  const inText = hits.flatMap(({ slug, excerpt }, at) => {
    const page = pages.find((one) => one.slug === slug);
    const before = found.find((one) => one.slug === slug)?.score ?? 0;
    return page ? [{ ...page, excerpt, score: before + textWorth * (1 - at / hits.length) }] : [];
  });
  return mergePages([found, inText]);
}

/** Headings of a page that say what was asked: at most two. */
export function sectionsFor(query: Query, { headings }: Pick<Shown, 'headings'>, lookup: Lookup): Shown['headings'] {
  const { rarity } = lookup;
  return headings.map((heading) => ({ heading, alike: likeness(query.terms, phraseOf(lookup.reader.stems(heading.text), rarity), rarity) }))
    .filter(({ alike }) => alike > 0.4).sort((a, b) => b.alike - a.alike).slice(0, 2).map(({ heading }) => heading);
}
