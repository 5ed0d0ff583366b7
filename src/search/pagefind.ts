import type { Reader } from './stem.ts';

// Shipped to the browser with search, and called only for words that are not in the word list.

/** The part of Pagefind's browser API that the site uses: https://pagefind.app/docs/api/ */
interface PagefindApi {
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
}

/** A page whose text holds a word. */
export interface TextHit {
  slug: string;
  /** Text around the word; every second part is a word that was searched. */
  excerpt: string[];
}

/** Beyond these nobody looks; they would only cost requests. */
const most = 10;

/**
 * Pages whose text holds words, the best first. Pagefind shortens an unknown word until something matches, so a page
 * counts only when what it marked is a form of one of the words, which are folded.
 * @throws when Pagefind cannot be loaded.
 */
export async function searchText(base: string, words: readonly string[], reader: Reader): Promise<TextHit[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindApi;
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, excerpt }) => ({ slug: url.slice(base.length).replace(/^[^/]+\//, '').replace(/\/([?#].*)?$/, ''), excerpt: partsOf(excerpt) })).filter(({ excerpt }) => excerpt.some((part, at) => at % 2 === 1 && isForm(part, words, reader)));
}

function isForm(text: string, words: readonly string[], reader: Reader): boolean {
  return reader.words(text).some((one) => words.some((word) => one.startsWith(word) || reader.stem(one) === reader.stem(word)));
}

/** Pagefind escapes the text of an excerpt and adds only <mark>. */
const partsOf = (excerpt: string) => excerpt.split(/<\/?mark>/).map((text) => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? ''));
