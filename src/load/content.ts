import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Content } from '../engine/content.ts';
import { factTextsFile, files, interfaceFile, registryFile, searchLanguageFile, searchWordsFile, wordsFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import { answersSchema, historySchema } from '../engine/history.ts';
import { mayLack, newTextsSchema } from '../engine/new-texts.ts';
import type { ContentPage } from '../engine/pages.ts';
import { permalinksSchema } from '../engine/permalinks.ts';
import { factsSchema, factTextsSchema, homeSchema, openQuestionsSchema, plansSchema, portalsSchema, prerequisitesSchema, searchWordsSchema, sectionsSchema, sourcesSchema } from '../engine/registries.ts';
import { coverageSchema, diagramsSchema, examplesSchema, policiesSchema, rulesSchema } from '../engine/rules.ts';
import { termsSchema, termWordsSchema } from '../engine/terms.ts';
import { wordsSchema, type Words } from '../engine/words.ts';
import { sourceOf, type Languages } from '../i18n/chain.ts';
import { interfaceSchema, type InterfaceWords } from '../i18n/interface.ts';
import { searchLanguageSchema } from '../search/language.ts';
import { checkForbidden } from './forbidden.ts';
import { parsePage } from './markdown.ts';
import { folderOf, type Root } from './root.ts';
import { readTerms } from './terms.ts';
import { readTexts, type Reading } from './texts.ts';
import { readYaml, type LocatedFiles } from './yaml.ts';

/** Every data file and its schema: one list for loading and for the JSON Schemas that editors use. */
export const formats = {
  rules: rulesSchema,
  policies: policiesSchema,
  examples: examplesSchema,
  coverage: coverageSchema,
  diagrams: diagramsSchema,
  words: wordsSchema,
  interface: interfaceSchema,
  terms: termsSchema,
  'term-words': termWordsSchema,
  facts: factsSchema,
  'fact-texts': factTextsSchema,
  'search-words': searchWordsSchema,
  'search-language': searchLanguageSchema,
  sources: sourcesSchema,
  'open-questions': openQuestionsSchema,
  portals: portalsSchema,
  plans: plansSchema,
  prerequisites: prerequisitesSchema,
  sections: sectionsSchema,
  home: homeSchema,
  'new-texts': newTextsSchema,
  answers: answersSchema,
  history: historySchema,
  permalinks: permalinksSchema,
};

/** What reading content/ gave. */
export interface LoadedContent {
  /** There only when every data file could be parsed. */
  content: Content | undefined;
  findings: Finding[];
  located: LocatedFiles;
}

/**
 * Reads content/ below a root, in all languages. The one door to the disk. Collects every finding.
 * `today` (YYYY-MM-DD) decides whether a text that is marked as new may still be missing in a translation.
 */
export function loadContent(root: Root, languages: Languages, today: string): LoadedContent {
  const findings: Finding[] = [];
  const located: LocatedFiles = new Map();
  const read = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) => readYaml<T>(root, file, schema, located, findings);
  const data = {
    rules: read(files.rules, rulesSchema),
    policies: read(files.policies, policiesSchema),
    examples: read(files.examples, examplesSchema),
    coverage: read(files.coverage, coverageSchema),
    diagrams: read(files.diagrams, diagramsSchema),
    facts: read(registryFile('facts'), factsSchema),
    sources: read(registryFile('sources'), sourcesSchema),
    openQuestions: read(registryFile('open-questions'), openQuestionsSchema),
    portals: read(registryFile('portals'), portalsSchema),
    plans: read(registryFile('plans'), plansSchema),
    prerequisites: read(registryFile('prerequisites'), prerequisitesSchema),
    sections: read(registryFile('sections'), sectionsSchema),
    home: read(registryFile('home'), homeSchema),
    newTexts: read(registryFile('new-texts'), newTextsSchema),
    answers: read(registryFile('answers'), answersSchema),
    history: read(registryFile('history'), historySchema),
    permalinks: read(registryFile('permalinks'), permalinksSchema),
  };
  const reading: Reading = { root, languages, located, findings };
  const lacks = mayLack(data.newTexts ?? [], today);
  const words = readTexts<Words>({ part: 'tree', fileOf: wordsFile, schema: wordsSchema, mayLack: (text) => lacks('tree', text) }, reading);
  const strings = readTexts<InterfaceWords>({ part: 'interface', fileOf: interfaceFile, schema: interfaceSchema, mayLack: (text) => lacks('interface', text) }, reading);
  const terms = readTerms((text) => lacks('terms', text), reading);
  const pages = readPages(reading);
  findings.push(...checkForbidden(root, languages, terms?.own ?? new Map(), pages));
  if (!isWhole(data) || !words || !strings || !terms) return { content: undefined, findings, located };
  const foreign = joined(Object.keys(languages), [words.foreign, strings.foreign, terms.foreign]);
  const perLocale = {
    factTexts: readPerLocale(reading, factTextsFile, factTextsSchema, 'translations'),
    searchWords: readPerLocale(reading, searchWordsFile, searchWordsSchema, 'all'),
    searchLanguages: readPerLocale(reading, searchLanguageFile, searchLanguageSchema, 'all'),
  };
  return { content: { ...data, terms: terms.source, words: words.byLocale, interface: strings.byLocale, termWords: terms.byLocale, foreign, ...perLocale, pages }, findings, located };
}

/** Data that a locale may have or not: a fact without a statement is shown in another language, a page without search words is found by its own. */
function readPerLocale<T>({ root, languages, located, findings }: Reading, fileOf: (locale: string) => string, schema: z.ZodType<T>, which: 'all' | 'translations'): Record<string, T> {
  const there = Object.keys(languages).filter((locale) => (which === 'all' || locale !== sourceOf(languages)) && existsSync(join(folderOf(root), fileOf(locale))));
  return Object.fromEntries(there.flatMap((locale) => {
    const read = readYaml(root, fileOf(locale), schema, located, findings);
    return read === undefined ? [] : [[locale, read] as const];
  }));
}

function joined(locales: readonly string[], foreign: readonly Record<string, Record<string, string>>[]): Record<string, Record<string, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, Object.assign({}, ...foreign.map((texts) => texts[locale]))]));
}

type Whole<P> = { [K in keyof P]-?: Exclude<P[K], undefined> };

function isWhole<P extends object>(parts: P): parts is P & Whole<P> {
  return Object.values(parts).every((part) => part !== undefined);
}

/** The pages of every locale, the source language first, because translations take data over from it. */
function readPages(reading: Reading): ContentPage[] {
  const [source = '', ...others] = Object.keys(reading.languages);
  const originals = readPagesOf(source, undefined, reading);
  const bySlug = new Map(originals.map((page) => [page.slug, page]));
  return [...originals, ...others.flatMap((locale) => readPagesOf(locale, bySlug, reading))];
}

function readPagesOf(locale: string, originals: ReadonlyMap<string, ContentPage> | undefined, { root, located, findings }: Reading): ContentPage[] {
  const folder = join(folderOf(root), 'content/docs', locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const file = relative(folderOf(root), path).split(sep).join('/');
      const slug = name.split(sep).join('/').replace(/\.md$/, '').replace(/(^|\/)index$/, '');
      return parsePage(readFileSync(path, 'utf8'), { file, locale, slug }, located, findings, { isTranslation: originals !== undefined, source: originals?.get(slug) });
    });
}
