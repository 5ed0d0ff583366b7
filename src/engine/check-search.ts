import type { SearchLanguage } from '../search/language.ts';
import { fold } from '../search/stem.ts';
import { searchLanguageFile, searchWordsFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { ContentPage } from './pages.ts';
import type { SearchWords } from './registries.ts';

/**
 * Checks that search words belong to pages, and that no words are claimed twice: they would help neither page. `pages` are those of the source
 * language: a translation may be missing for a while without its search words being wrong.
 */
export function checkSearchWords(searchWords: Readonly<Record<string, SearchWords>>, pages: readonly ContentPage[]): Finding[] {
  const slugs = pages.map((page) => page.slug);
  return Object.entries(searchWords).flatMap(([locale, words]) => {
    const file = searchWordsFile(locale);
    const claimed = new Map<string, string>();
    return Object.entries(words).flatMap(([slug, list]): Finding[] => [
      ...list.flatMap((word): Finding[] => {
        const other = claimed.get(word);
        claimed.set(word, slug);
        return other === undefined || other === slug ? [] : [{ code: 'words-unused', message: `"${word}" stands among the search words of "${other}" and of "${slug}".`, fix: 'Leave it to the page that answers it, or say it differently on each.', place: { file, path: [slug] } }];
      }),
      ...(slugs.includes(slug) ? [] : [{ code: 'unknown-id' as const, message: `There are search words for "${slug}", which is no page.`, fix: didYouMean(slug, slugs), place: { file, path: [slug] } }]),
      ...list.filter((word, index) => list.indexOf(word) < index).map((word): Finding => ({ code: 'words-unused', message: `"${word}" stands twice among the search words of "${slug}".`, fix: 'Remove one.', place: { file, path: [slug] } })),
    ]);
  });
}

/** Checks that the data by which search reads a language are written as words are after folding; others never match. */
export function checkSearchLanguages(languages: Readonly<Record<string, SearchLanguage>>): Finding[] {
  return Object.entries(languages).flatMap(([locale, { letters, stop, asks, same = [], steps }]) => {
    const parts = steps.flatMap((step) => ('cut' in step ? step.cut : 'front' in step ? step.front : Object.entries(step.turn).flat()));
    const words: [string, readonly string[]][] = [['stop', stop], ['asks', asks], ['same', same.flat()], ['steps', parts]];
    return words.flatMap(([key, list]) => list.filter((word) => fold(word, letters) !== word).map((word): Finding => ({
      code: 'words-unused',
      message: `"${word}" can never match: search folds words before it looks here.`,
      fix: `Write "${fold(word, letters)}".`,
      place: { file: searchLanguageFile(locale), path: [key] },
    })));
  });
}
