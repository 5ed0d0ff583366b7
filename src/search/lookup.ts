import type { Lexicon, Query } from './query.ts';
import { readerOf } from './stem.ts';
import { unpackNumbers, unpackWords, weights, type Field, type Phrases, type WordList } from './word-list.ts';

// Shipped to the browser with search: every byte counts.

/** The words of a locale, ready to be searched. */
export interface Lookup extends Lexicon, Pick<WordList, 'lent' | 'terms' | 'fits' | 'texts'> {
  locale: string;
  pages: readonly { slug: string; locale: string }[];
  /** Stem → page → what the stem is worth there. */
  at: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How rare a stem is (inverse document frequency, as in BM25). */
  rarity(stem: string): number;
  /** For each page the phrases that a query is compared with. */
  phrases: readonly (readonly Phrase[])[];
  /** Neighbouring stems of a page: "azur plan". */
  pairs: readonly ReadonlySet<string>[];
}

/** Milliseconds of reading after which the browser gets its turn. */
const atOnce = 8;

/** A phrase, and how much its words weigh together. */
export interface Phrase {
  stems: readonly string[];
  norm: number;
}

/** Reads the two files of a locale, in small tasks. */
export async function openLookup(locale: string, { language, pages, stems: packed, ...rest }: WordList, phrases: Phrases): Promise<Lookup> {
  const stems = unpackWords(packed);
  const at = new Map(stems.map((one) => [one, new Map<number, number>()]));
  const texts: string[][][] = pages.map(() => []);
  const breathe = breathing();
  const pairs = pages.map(() => new Set<string>());
  for (const [field, perPage] of Object.entries(phrases) as [Field, string[]][])
    for (const [page, said] of perPage.entries()) {
      await breathe();
      const lists = said === '' ? [] : said.split(' ').map((phrase) => unpackNumbers(phrase).map((number) => stems[number] ?? ''));
      for (const one of new Set(lists.flat())) {
        const there = at.get(one);
        there?.set(page, (there.get(page) ?? 0) + weights[field]);
      }
      if (field === 'answers') continue;
      for (const list of lists) for (const [index, one] of list.entries()) if (index > 0) pairs[page]?.add(`${list[index - 1] ?? ''} ${one}`);
      if (field !== 'aliases') texts[page]?.push(...lists);
    }
  const rare = new Map([...at].map(([one, { size }]) => [one, idf(size, pages.length)]));
  const nowhere = idf(0, pages.length);
  const rarity = (one: string) => rare.get(one) ?? nowhere;
  const ready: Phrase[][] = [];
  for (const lists of texts) {
    ready.push(lists.map((list) => phraseOf(list, rarity)));
    await breathe();
  }
  const places = pages.map((page) => (page.includes(':') ? { locale: page.split(':')[0] ?? '', slug: page.split(':')[1] ?? '' } : { locale, slug: page }));
  return { ...rest, locale, reader: readerOf(language), asks: new Set(language.asks), keys: language.keys, stems: new Set(stems), at, pairs, phrases: ready, pages: places, rarity };
}

/** Lets the browser have its turn whenever the time is up. */
function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < atOnce) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** A page that holds some words of a query. */
export interface Candidate {
  page: number;
  score: number;
}

/** A pair of neighbours of the query that stand side by side on a page too. */
const pairWeight = 1;

/** How many of the best are compared phrase by phrase; the others are not found. */
const compared = 100;

/** How much more a page is worth that says the very phrase. */
const phraseWeight = 2;

/**
 * Pages for a query, the best first: the sum of what its words are worth there, each by its rarity; more for words that
 * stand side by side; up to three times as much when a phrase of the page says the same as the query.
 */
export function rank({ terms, asks }: Query, lookup: Lookup): Candidate[] {
  const { rarity } = lookup;
  const found = new Map<number, { score: number; hit: number }>();
  let all = 0;
  for (const meanings of terms) {
    const best = new Map<number, number>();
    // What was typed says how much the word matters, not a rarer word that means the same.
    const rare = rarity(meanings[0]?.stem ?? '');
    for (const { stem: one, trust } of meanings) for (const [page, weight] of lookup.at.get(one) ?? []) best.set(page, Math.max(best.get(page) ?? 0, trust * weight * Math.min(rare, rarity(one))));
    if (best.size === 0) continue;
    all += rare;
    for (const [page, score] of best) found.set(page, { score: (found.get(page)?.score ?? 0) + score, hit: (found.get(page)?.hit ?? 0) + rare });
  }
  const words = [...found].map(([page, { score, hit }]) => ({ page, score: score * (0.8 + (0.2 * hit) / all) * prior(lookup.pages[page]?.slug ?? '', asks) }));
  return words.sort(byScore).slice(0, compared).map(({ page, score }) => {
    const beside = terms.slice(1).filter((meanings, at) => lookup.pairs[page]?.has(`${terms[at]?.[0]?.stem ?? ''} ${meanings[0]?.stem ?? ''}`));
    const pairScore = beside.reduce((sum, meanings) => sum + pairWeight * rarity(meanings[0]?.stem ?? ''), 0);
    const alike = Math.max(0, ...(lookup.phrases[page] ?? []).map((phrase) => likeness(terms, phrase, rarity)));
    return { page, score: (score + pairScore) * (1 + phraseWeight * alike) };
  }).sort(byScore);
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score;

/** How rare is a word that stands on `count` of `pages` pages (inverse document frequency, as in BM25)? */
const idf = (count: number, pages: number) => Math.log(1 + (pages - count + 0.5) / (count + 0.5));

/** Outcomes before other pages that fit as well, most when it is asked where, who or which. */
const prior = (slug: string, asks: boolean) => (slug.startsWith('find-support/') ? (asks ? 1.6 : 1.03) : 1);

/**
 * How alike a query and a phrase are, from 0 to 1: the cosine of their words, weighted by how rare they are. A word of
 * the query counts as that meaning which the phrase holds.
 */
export function likeness(terms: Query['terms'], phrase: Phrase, rarity: (stem: string) => number): number {
  const matched = terms.map((meanings) => meanings.find(({ stem }) => phrase.stems.includes(stem)));
  const typed = terms.map((meanings, at) => matched[at]?.stem ?? meanings[0]?.stem ?? '');
  const common = matched.reduce((sum, meaning) => sum + (meaning ? meaning.trust * rarity(meaning.stem) ** 2 : 0), 0);
  return Math.min(1, common / (norm(typed.map(rarity)) * phrase.norm || 1));
}

/** A phrase of stems, ready to be compared. */
export const phraseOf = (stems: readonly string[], rarity: (stem: string) => number): Phrase => ({ stems, norm: norm(stems.map(rarity)) });

const norm = (numbers: readonly number[]) => Math.hypot(...numbers);
