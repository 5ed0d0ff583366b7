import type { z } from 'zod';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import { chainOf, sourceOf, type Languages, type Part } from '../i18n/chain.ts';
import { checkPlurals, checkTexts, fillFrom, pluralPaths, translationOf, type Layer, type TextPath, type Texts } from '../i18n/texts.ts';
import { folderOf, type Root } from './root.ts';
import { readYaml, type LocatedFiles } from './yaml.ts';

/** Texts of one kind, in one file per locale. */
export interface TextKind<T> {
  part: Part;
  fileOf: (locale: string) => string;
  schema: z.ZodType<T>;
  mayLack: (text: string) => boolean;
}

/** Where files are read from, and where findings go. */
export interface Reading {
  root: Root;
  languages: Languages;
  located: LocatedFiles;
  findings: Finding[];
}

/** Texts of one kind in every locale, completed along its chain, and what of them is in another language: locale → text → its locale. */
export interface ReadTexts<T> {
  byLocale: Record<string, T>;
  foreign: Record<string, Record<string, string>>;
}

/**
 * Reads the texts of every locale, tells what is missing or wrong in each, and completes them along their chains.
 * Undefined when the source could not be read.
 */
export function readTexts<T extends object>(kind: TextKind<T>, reading: Reading): ReadTexts<T> | undefined {
  const { languages, root, located, findings } = reading;
  const source = sourceOf(languages);
  const read = readYaml(root, kind.fileOf(source), kind.schema, located, findings);
  if (!read) return undefined;
  const texts = read as unknown as Texts;
  const plurals = pluralPaths(kind.schema);
  findings.push(...checkPlurals(texts, languages[source]?.lang ?? source, kind.fileOf(source), plurals));
  const layers = new Map<string, Texts>([[source, texts]]);
  for (const locale of Object.keys(languages).slice(1)) {
    const translated = readTranslation(kind, locale, texts, plurals, reading);
    if (translated) layers.set(locale, translated);
  }
  const filled = Object.keys(languages).map((locale) => [locale, fillFrom<T>(layersOf(languages, locale, layers), plurals)] as const);
  return {
    byLocale: Object.fromEntries(filled.map(([locale, { texts: whole }]) => [locale, whole])),
    foreign: Object.fromEntries(filled.map(([locale, { foreign }]) => [locale, foreign])),
  };
}

/** The texts of a chain in its order; the reader's own locale leads it even when it has no file yet. */
function layersOf(languages: Languages, locale: string, layers: ReadonlyMap<string, Texts>): Layer[] {
  return chainOf(languages, locale).flatMap((id) => {
    const texts = layers.get(id);
    return texts || id === locale ? [{ locale: id, texts: texts ?? {} }] : [];
  });
}

/** A required file of a locale is missing. */
export function lacksPart(file: string, locale: string, part: Part): Finding {
  return { code: 'translation-missing', message: `${file} is missing, so "${locale}" lacks a required part: ${part}.`, fix: 'Write it, or take the part off the list of required ones in src/locales.ts.', place: { file } };
}

function readTranslation<T extends object>(kind: TextKind<T>, locale: string, source: Texts, plurals: readonly TextPath[], { languages, root, located, findings }: Reading): Texts | undefined {
  const file = kind.fileOf(locale);
  const isRequired = languages[locale]?.required.includes(kind.part) ?? false;
  if (!existsSync(join(folderOf(root), file))) {
    if (isRequired) findings.push(lacksPart(file, locale, kind.part));
    return undefined;
  }
  const texts = readYaml(root, file, translationOf(kind.schema), located, findings);
  if (!texts) return undefined;
  findings.push(
    ...checkTexts(source, { locale, texts }, file, plurals, (path) => !isRequired || kind.mayLack(path.join('.'))),
    ...checkPlurals(texts, languages[locale]?.lang ?? locale, file, plurals),
  );
  return texts;
}
