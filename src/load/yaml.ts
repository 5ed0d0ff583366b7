import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from '../engine/finding.ts';
import { didYouMean } from '../engine/nearest.ts';
import { keysAt } from './schema-keys.ts';

/** A parsed YAML text that remembers where everything stands. */
export interface Located {
  doc: Document;
  lines: LineCounter;
  /** Lines above the YAML in its file, as with front matter. */
  offset: number;
}

export type LocatedFiles = Map<string, Located>;

/**
 * Reads a YAML file and checks it with a schema. Every mistake becomes a finding with file and line;
 * the data is returned only when there is none.
 */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>, located: LocatedFiles, findings: Finding[]): T | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    findings.push({ code: 'file-missing', message: `${file} cannot be read.`, fix: 'Restore it; the guide cannot be built without it.', place: { file } });
    return undefined;
  }
  return parseYaml(text, file, schema, located, findings);
}

/** As readYaml, for a text that is already there. `offset`: lines above it in its file. */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>, located: LocatedFiles, findings: Finding[], offset = 0): T | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  located.set(file, { doc, lines, offset });
  if (doc.errors.length > 0) {
    for (const error of doc.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      findings.push({ code: 'yaml-syntax', message: `${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`, fix: 'Compare the line with its neighbors: indentation, quotes around texts with ": " or "#", one entry per key.', place: { file, line: line + offset, column: col } });
    }
    return undefined;
  }
  const result = schema.safeParse(doc.toJS() ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) findings.push(...explain(issue, schema, file));
  return undefined;
}

/** Adds line and column to findings that know their place only as a path of keys. */
export function locate(findings: readonly Finding[], located: LocatedFiles): Finding[] {
  return findings.map((finding) => ({ ...finding, place: locatePlace(finding.place, located) }));
}

function locatePlace(place: Place, located: LocatedFiles): Place {
  const source = located.get(place.file);
  if (!source || place.line !== undefined || !place.path) return place;
  const { doc, lines, offset } = source;
  for (let depth = place.path.length; depth > 0; depth--) {
    const parent = depth === 1 ? doc.contents : doc.getIn(place.path.slice(0, depth - 1), true);
    const key = place.path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = (pair?.key ?? doc.getIn(place.path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined;
    if (!node?.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { ...place, line: line + offset, column: col };
  }
  return place;
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, file: string): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const where = path.length > 0 ? ` in "${path.join(' > ')}"` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-key', message: `"${key}"${where} is not a known key.`, fix: didYouMean(key, keysAt(schema, path)), place: { file, path: [...path, key] } }));
  const detail = issue.code === 'invalid_key' ? issue.issues[0]?.message ?? issue.message : issue.message;
  return [{ code: 'wrong-value', message: `The value${where} is not right: ${sentence(detail)}`, fix: fixFor(issue), place: { file, path } }];
}

function fixFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `Give ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected === 'record' || issue.expected === 'object' ? 'mapping of keys' : issue.expected} here; the key is required.`;
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  return 'Correct the value; the schema of this format is in src/engine, and editors show it as you type.';
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
