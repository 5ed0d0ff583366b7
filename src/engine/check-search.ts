import { searchWordsFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { ContentPage } from './pages.ts';
import type { SearchWords } from './registries.ts';

/**
 * Checks that search words belong to pages, and that no page claims the same words twice. `pages` are those of the source
 * language: a translation may be missing for a while without its search words being wrong.
 */
export function checkSearchWords(searchWords: Readonly<Record<string, SearchWords>>, pages: readonly ContentPage[]): Finding[] {
  const slugs = pages.map((page) => page.slug);
  return Object.entries(searchWords).flatMap(([locale, words]) => {
    const file = searchWordsFile(locale);
    return Object.entries(words).flatMap(([slug, list]): Finding[] => [
      ...(slugs.includes(slug) ? [] : [{ code: 'unknown-id' as const, message: `There are search words for "${slug}", which is no page.`, fix: didYouMean(slug, slugs), place: { file, path: [slug] } }]),
      ...list.filter((word, index) => list.indexOf(word) < index).map((word): Finding => ({ code: 'words-unused', message: `"${word}" stands twice among the search words of "${slug}".`, fix: 'Remove one.', place: { file, path: [slug] } })),
    ]);
  });
}
