import { LineCounter, isMap, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from '../engine/finding.ts';
import { didYouMean } from '../engine/nearest.ts';
import { textIn, type Root } from './root.ts';
import { sayIssue } from './say-issue.ts';
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
export function readYaml<T>(root: Root, file: string, schema: z.ZodType<T>, located: LocatedFiles, findings: Finding[]): T | undefined {
  let text: string;
  try {
    text = textIn(root, file);
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
      findings.push({ code: 'yaml-syntax', message: sayYamlError(error), fix: 'Compare the line with its neighbors: indentation, quotes around texts with ": " or "#", one entry per key.', place: { file, line: line + offset, column: col } });
    }
    return undefined;
  }
  let data: unknown;
  try {
    data = doc.toJS() ?? {};
  } catch {
    // `*name` refers to an anchor; the parser notices only here that there is none, and does not say where.
    const line = 1 + text.split('\n').findIndex((row) => /[:\-[,]\s*\*/.test(row));
    findings.push({ code: 'yaml-syntax', message: 'A text begins with an asterisk, which YAML takes for a reference to another place.', fix: 'Put the text in quotes.', place: { file, line: line + offset } });
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) findings.push(...explain(issue, schema, file, data));
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

/** The parser's message without its place, which the finding has; one message that speaks to programmers is put in words. */
function sayYamlError({ code, message }: { code: string; message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'The file holds a line of three dashes, which begins a second document.';
  return `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`;
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, file: string, data: unknown): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-key', message: `"${key}"${path.length > 0 ? ` in "${path.join(' > ')}"` : ''} is not a known key.`, fix: didYouMean(key, keysAt(schema, path)), place: { file, path: [...path, key] } }));
  return [{ code: 'wrong-value', ...sayIssue(issue, path, data), place: { file, path } }];
}
