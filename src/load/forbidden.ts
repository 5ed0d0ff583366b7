import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { factTextsFile, interfaceFile, termsFile, wordsFile } from '../engine/files.ts';
import type { Finding, Place } from '../engine/finding.ts';
import type { ContentPage } from '../engine/pages.ts';
import { forbiddenIn, type TermWords } from '../engine/terms.ts';
import { sourceOf, type Languages } from '../i18n/chain.ts';
import { folderOf, textIn, type Root } from './root.ts';

/** Tells where the texts of a language use a word that its own terms forbid, with line and the term to use. */
export function checkForbidden(root: Root, languages: Languages, terms: ReadonlyMap<string, TermWords>, pages: readonly ContentPage[]): Finding[] {
  return Object.keys(languages).filter((locale) => locale !== sourceOf(languages)).flatMap((locale) => {
    const words = terms.get(locale) ?? {};
    const files = [wordsFile(locale), interfaceFile(locale), factTextsFile(locale), ...pages.filter((page) => page.locale === locale).map((page) => page.file)];
    const inFiles = files.filter((file) => existsSync(join(folderOf(root), file))).flatMap((file) => {
      const text = textIn(root, file);
      return checkText(text, words, locale, (index) => lineOf(text, index, file));
    });
    // The terms file holds the forbidden words themselves, so only what readers see of it is looked at.
    const inTerms = Object.entries(words).flatMap(([id, { term, means, also = [] }]) => checkText([term, means, ...also].join('\n'), words, locale, () => ({ file: termsFile(locale), path: [id] })));
    return [...inFiles, ...inTerms];
  });
}

function checkText(text: string, words: TermWords, locale: string, placeOf: (index: number) => Place): Finding[] {
  return Object.entries(words).flatMap(([id, { term, avoid = [] }]) =>
    forbiddenIn(text, avoid).map(({ index, found }): Finding => ({ code: 'term-forbidden', message: `"${found}" is a word that "${id}" in ${termsFile(locale)} forbids.`, fix: `The term is "${term}".`, place: placeOf(index) })),
  );
}

function lineOf(text: string, index: number, file: string): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
