import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factTextsFile, interfaceFile, termsFile, wordsFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import type { ContentPage } from '../engine/pages.ts';
import { forbiddenIn, type TermWords } from '../engine/terms.ts';
import { sourceOf, type Languages } from '../i18n/chain.ts';

/** Tells where the texts of a language use a word that its terms forbid, with line and the term to use. */
export function checkForbidden(root: string, languages: Languages, terms: Readonly<Record<string, TermWords>>, pages: readonly ContentPage[]): Finding[] {
  return Object.keys(languages).filter((locale) => locale !== sourceOf(languages)).flatMap((locale) => {
    const rules = Object.entries(terms[locale] ?? {}).filter(([, { avoid }]) => avoid);
    const files = [wordsFile(locale), interfaceFile(locale), factTextsFile(locale), ...pages.filter((page) => page.locale === locale).map((page) => page.file)];
    return files.filter((file) => existsSync(join(root, file))).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return rules.flatMap(([id, { term, avoid = [] }]) => forbiddenIn(text, avoid).map(({ index, found }) => sayForbidden(text, index, found, { id, term, file, terms: termsFile(locale) })));
    });
  });
}

function sayForbidden(text: string, index: number, found: string, { id, term, file, terms }: { id: string; term: string; file: string; terms: string }): Finding {
  const before = text.slice(0, index).split('\n');
  return { code: 'term-forbidden', message: `"${found}" is a word that "${id}" in ${terms} forbids.`, fix: `The term is "${term}".`, place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}
