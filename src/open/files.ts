import { openRulesJsonSchema } from './format.ts';
import { rulesCsv } from './rules-csv.ts';
import { openRules } from './rules-json.ts';
import { rulesMermaid } from './rules-mermaid.ts';
import type { OpenSource } from './source.ts';

/** The files of the open rules, by their names below the base path: media type and text. */
export const openFiles = {
  'rules.json': { type: 'application/json', write: (source) => inJson(openRules(source)) },
  'rules.schema.json': { type: 'application/schema+json', write: ({ site }) => inJson(openRulesJsonSchema(new URL('rules.schema.json', site).href)) },
  'rules.csv': { type: 'text/csv; charset=utf-8', write: rulesCsv },
  'rules.mmd': { type: 'text/vnd.mermaid; charset=utf-8', write: rulesMermaid },
} as const satisfies Record<string, { type: string; write: (source: OpenSource) => string }>;

export type OpenFile = keyof typeof openFiles;

export const openFileNames = Object.keys(openFiles) as OpenFile[];

const inJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
