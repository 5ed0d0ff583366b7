import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content } from '../engine/content.ts';
import { files, interfaceFile, registryFile, wordsFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import type { ContentPage } from '../engine/pages.ts';
import { factsSchema, openQuestionsSchema, plansSchema, portalsSchema, prerequisitesSchema, sectionsSchema, sourcesSchema } from '../engine/registries.ts';
import { coverageSchema, diagramsSchema, examplesSchema, policiesSchema, rulesSchema } from '../engine/rules.ts';
import { wordsSchema } from '../engine/words.ts';
import { interfaceSchema } from '../i18n/interface.ts';
import { parsePage } from './markdown.ts';
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
  facts: factsSchema,
  sources: sourcesSchema,
  'open-questions': openQuestionsSchema,
  portals: portalsSchema,
  plans: plansSchema,
  prerequisites: prerequisitesSchema,
  sections: sectionsSchema,
};

/**
 * Reads content/ below a root. The one door to the disk. Collects every finding; `content` is there
 * only when every data file could be parsed.
 */
export function loadContent(root: string, locales: readonly string[]): { content: Content | undefined; findings: Finding[]; located: LocatedFiles } {
  const findings: Finding[] = [];
  const located: LocatedFiles = new Map();
  const read = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) => readYaml<T>(root, file, schema, located, findings);
  const parts = {
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
    words: perLocale(locales, (locale) => read(wordsFile(locale), wordsSchema)),
    interface: perLocale(locales, (locale) => read(interfaceFile(locale), interfaceSchema)),
  };
  const pages = locales.flatMap((locale) => readPages(root, locale, located, findings));
  return { content: isWhole(parts) ? { ...parts, pages } : undefined, findings, located };
}

function perLocale<T>(locales: readonly string[], read: (locale: string) => T | undefined): Record<string, T> | undefined {
  const entries = locales.map((locale) => [locale, read(locale)] as const);
  return entries.every((entry): entry is readonly [string, T & {}] => entry[1] !== undefined) ? Object.fromEntries(entries) : undefined;
}

type Whole<P> = { [K in keyof P]-?: Exclude<P[K], undefined> };

function isWhole<P extends object>(parts: P): parts is P & Whole<P> {
  return Object.values(parts).every((part) => part !== undefined);
}

function readPages(root: string, locale: string, located: LocatedFiles, findings: Finding[]): ContentPage[] {
  const folder = join(root, 'content/docs', locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const file = relative(root, path).split(sep).join('/');
      const slug = name.split(sep).join('/').replace(/\.md$/, '').replace(/(^|\/)index$/, '');
      return parsePage(readFileSync(path, 'utf8'), { file, locale, slug }, located, findings);
    });
}
