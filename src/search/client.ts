import { findPages, mergePages, sectionsFor, withText, type Filters, type Place } from './find.ts';
import { openLookup, type Lookup } from './lookup.ts';
import { nearestTerms } from './nearest-terms.ts';
import { searchText, type TextHit } from './pagefind.ts';
import { readQuery, type Query } from './query.ts';
import type { Shown } from './record.ts';
import type { Phrases, WordList } from './word-list.ts';

// Shipped to the browser with search: every byte counts.

/** A page that answers a query, with what is shown of it. */
export interface Hit extends Place {
  shown: Shown;
  /** Headings that say what was asked. */
  sections: Shown['headings'];
}

/** What is found, and what is to be told. */
export interface Answer {
  /** The best first; those in the reader's language before others. */
  hits: Hit[];
  /** How many there are; not all of them are given. */
  total: number;
  /** Words of the query that no page has. */
  unknown: string[];
  /** When nothing was found: terms that come close. */
  nearest: string[];
  /** The text of the pages could not be searched. */
  failed: boolean;
  /** Tells whether a word is a form of one that was searched. */
  isMeant: (word: string) => boolean;
}

/** How to search: the pages wanted at most; whether the last word may be unfinished. */
export interface Asking {
  most: number;
  typing?: boolean;
  filters?: Filters;
}

/** The words of a locale, ready to be asked. */
export interface Client extends Pick<Lookup, 'texts'> {
  ask(text: string, asking: Asking): Promise<Answer>;
}

/** Milliseconds after which a reader is told that search does not work. */
const patience = 2500;

/**
 * Fetches the words of a locale, and of those that lend it pages. `base` is the site's base path.
 * @throws when the locale's own cannot be fetched in time.
 */
export async function openClient(base: string, locale: string): Promise<Client> {
  const own = await fetchLookup(base, locale);
  const lenders = await Promise.all(Object.keys(own.lent).map((other) => fetchLookup(base, other).catch(() => undefined)));
  const fetched = new Map<string, Promise<Shown>>();
  const shownOf = (path: string): Promise<Shown> => {
    const shown = fetched.get(path) ?? fetchJson<Shown>(`${base}lookup/${path}.json`);
    fetched.set(path, shown);
    return shown;
  };
  // A page whose record does not arrive is left out; the others are shown, and the next search asks for it again.
  const hitOf = async (place: Place, query: Query): Promise<Hit[]> => {
    const path = `${place.locale}/${place.slug}`;
    const shown = await shownOf(path).catch(() => void fetched.delete(path));
    return shown ? [{ ...place, shown, sections: sectionsFor(query, shown, own) }] : [];
  };
  return {
    texts: own.texts,
    async ask(text, { most, typing = false, filters = {} }) {
      const query = readQuery(text, own, typing);
      const lent = lenders.map((lender) => (lender ? findPages(readQuery(text, lender, typing), lender, filters).filter(({ slug, locale: of }) => own.lent[of]?.includes(slug)) : []));
      const listed = mergePages([findPages(query, own, filters), ...lent]);
      const words = query.unknown.length > 0 || listed.length > 0 ? query.unknown : own.reader.words(text);
      const { hits, failed } = typing || words.length === 0 ? { hits: [], failed: false } : await textHits(base, words, own);
      const places = [...withText(listed, hits, own)].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
      const stems = new Set(query.terms.flat().map(({ stem }) => stem));
      return {
        hits: (await Promise.all(firstOf(places, most, locale).map((place) => hitOf(place, query)))).flat(),
        total: places.length,
        unknown: hits.length > 0 ? [] : query.unknown,
        nearest: places.length > 0 ? [] : nearestTerms(text, own.terms),
        failed,
        isMeant: (word) => own.reader.stems(word).some((stem) => stems.has(stem)),
      };
    },
  };
}

/** The first of those in the reader's language, and of the others. */
function firstOf(places: readonly Place[], most: number, locale: string): Place[] {
  const isOwn = (place: Place) => place.locale === locale;
  return [...places.filter(isOwn).slice(0, most), ...places.filter((place) => !isOwn(place)).slice(0, Math.ceil(most / 2))];
}

async function textHits(base: string, words: readonly string[], { reader }: Lookup): Promise<{ hits: TextHit[]; failed: boolean }> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), patience));
    return { hits: await Promise.race([searchText(base, words, reader), late]), failed: false };
  } catch {
    return { hits: [], failed: true };
  }
}

async function fetchLookup(base: string, locale: string): Promise<Lookup> {
  const folder = `${base}lookup/${locale}`;
  const [words, phrases] = await Promise.all([fetchJson<WordList>(`${folder}/words.json`), fetchJson<Phrases>(`${folder}/phrases.json`)]);
  return openLookup(locale, words, phrases);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
