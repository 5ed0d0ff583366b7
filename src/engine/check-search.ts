import { searchWordsFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { ContentPage } from './pages.ts';
import type { SearchWords } from './registries.ts';

/** Checks that search words belong to pages that exist in their language, and that no page claims the same words twice. */
export function checkSearchWords(searchWords: Readonly<Record<string, SearchWords>>, pages: readonly ContentPage[]): Finding[] {
  return Object.entries(searchWords).flatMap(([locale, words]) => {
    const file = searchWordsFile(locale);
    const slugs = pages.filter((page) => page.locale === locale).map((page) => page.slug);
    return Object.entries(words).flatMap(([slug, list]): Finding[] => [
      ...(slugs.includes(slug) ? [] : [{ code: 'unknown-id' as const, message: `There are search words for "${slug}", which is no page in "${locale}".`, fix: didYouMean(slug, slugs), place: { file, path: [slug] } }]),
      ...list.filter((word, index) => list.indexOf(word) < index).map((word): Finding => ({ code: 'words-unused', message: `"${word}" stands twice among the search words of "${slug}".`, fix: 'Remove one.', place: { file, path: [slug] } })),
    ]);
  });
}
