import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { termsFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import { didYouMean } from '../engine/nearest.ts';
import { own } from '../engine/own.ts';
import { termsSchema, termWordsSchema, type Terms, type TermWords } from '../engine/terms.ts';
import { firstInChain, sourceOf, type Languages } from '../i18n/chain.ts';
import { lacksPart, type Reading, type ReadTexts } from './texts.ts';
import { folderOf } from './root.ts';
import { readYaml } from './yaml.ts';

/** Reads the terms of every locale. An entry that a locale lacks comes whole from the next language of its chain; `own` is what each has itself. */
export function readTerms(mayLack: (id: string) => boolean, reading: Reading): (ReadTexts<TermWords> & { source: Terms; own: ReadonlyMap<string, TermWords> }) | undefined {
  const { languages, root, located, findings } = reading;
  const sourceLocale = sourceOf(languages);
  const source = readYaml(root, termsFile(sourceLocale), termsSchema, located, findings);
  if (!source) return undefined;
  const layers = new Map<string, TermWords>([[sourceLocale, source]]);
  for (const [locale, { required }] of Object.entries(languages).slice(1)) {
    const file = termsFile(locale);
    const isRequired = required.includes('terms');
    if (!existsSync(join(folderOf(root), file))) {
      if (isRequired) findings.push(lacksPart(file, locale, 'terms'));
      continue;
    }
    const words = readYaml(root, file, termWordsSchema, located, findings);
    if (!words) continue;
    layers.set(locale, words);
    findings.push(...compare(file, words, source, (id) => !isRequired || mayLack(id)));
  }
  const filled = Object.keys(languages).map((locale) => [locale, fill(source, locale, languages, layers)] as const);
  return {
    source,
    own: layers,
    byLocale: Object.fromEntries(filled.map(([locale, { words }]) => [locale, words])),
    foreign: Object.fromEntries(filled.map(([locale, { foreign }]) => [locale, foreign])),
  };
}

function compare(file: string, words: TermWords, source: Terms, lacks: (id: string) => boolean): Finding[] {
  const ids = Object.keys(source);
  return [
    ...ids.filter((id) => !own(words, id) && !lacks(id)).map((id): Finding => ({ code: 'words-missing', message: `The term "${id}" (${source[id]?.term}) is missing.`, fix: 'Add it, or mark it as new with a date in content/registry/new-texts.yaml.', place: { file } })),
    ...Object.keys(words).filter((id) => !own(source, id)).map((id): Finding => ({ code: 'words-unused', message: `"${id}" is no term of the source language.`, fix: `${didYouMean(id, ids)} Otherwise remove it.`, place: { file, path: [id] } })),
  ];
}

function fill(source: Terms, locale: string, languages: Languages, layers: ReadonlyMap<string, TermWords>): { words: TermWords; foreign: Record<string, string> } {
  const words: TermWords = {};
  const foreign: Record<string, string> = {};
  for (const id of Object.keys(source)) {
    const from = firstInChain(languages, locale, (other) => own(layers.get(other) ?? {}, id) !== undefined);
    const entry = from === undefined ? undefined : layers.get(from)?.[id];
    if (!entry || from === undefined) continue;
    words[id] = entry;
    if (from !== locale) for (const text of [entry.term, entry.means]) foreign[text] = from;
  }
  return { words, foreign };
}
