import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../../src/engine/finding.ts';
import { checkForbidden } from '../../../src/load/forbidden.ts';
import { readTerms } from '../../../src/load/terms.ts';
import { readTexts, type Reading } from '../../../src/load/texts.ts';
import { locate } from '../../../src/load/yaml.ts';
import { twoChains } from '../../fixtures/languages.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A folder with these files, to read from in the languages with two chains. */
function reading(files: Record<string, string>): Reading {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { root, languages: twoChains, located: new Map(), findings: [] };
}

const schema = z.strictObject({ title: z.string().min(1), more: z.string().min(1) });
const kind = { part: 'interface' as const, fileOf: (locale: string) => `strings/${locale}.yaml`, schema, mayLack: () => false };
const english = { 'strings/en.yaml': 'title: Search {what}\nmore: More\n' };
const others = { 'strings/es.yaml': 'title: Buscar {what}\nmore: Más\n', 'strings/ca.yaml': 'title: Cerca {what}\nmore: Més\n', 'strings/gl.yaml': 'title: Buscar {what}\nmore: Máis\n' };

/** The texts of these files, and what was found, with lines. */
function read(files: Record<string, string>): { texts: ReturnType<typeof readTexts<z.infer<typeof schema>>>; findings: Finding[] } {
  const from = reading(files);
  const texts = readTexts(kind, from);
  return { texts, findings: locate(from.findings, from.located) };
}

describe('texts in several files', () => {
  test('are complete in every locale, along its chain', () => {
    const { texts, findings } = read({ ...english, ...others });
    expect(findings).toEqual([]);
    expect(texts?.byLocale).toMatchObject({ ca: { more: 'Més' }, pt: { more: 'More' } });
  });

  test('of a locale without a file come from its chain', () => {
    const { texts } = read({ ...english, 'strings/es.yaml': others['strings/es.yaml'] });
    expect(texts?.byLocale['gl']).toEqual({ title: 'Buscar {what}', more: 'Más' });
  });

  test('of a required part without a file are told, with the part', () => {
    const { findings } = read({ ...english, 'strings/es.yaml': others['strings/es.yaml'], 'strings/ca.yaml': others['strings/ca.yaml'] });
    expect(findings).toEqual([
      { code: 'translation-missing', message: 'strings/gl.yaml is missing, so "gl" lacks a required part: interface.', fix: 'Write it, or take the part off the list of required ones in src/locales.ts.', place: { file: 'strings/gl.yaml' } },
    ]);
  });

  test('are told with the line of the mistake', () => {
    const { findings } = read({ ...english, ...others, 'strings/es.yaml': '# Palabras\ntitle: Buscar {que}\nmore: Más\n' });
    expect(findings).toMatchObject([{ code: 'placeholder-wrong', place: { file: 'strings/es.yaml', line: 2 } }]);
  });

  test('with a misspelt key are told with its line and the right one', () => {
    const { findings } = read({ ...english, ...others, 'strings/es.yaml': 'title: Buscar {what}\nmoree: Más\n' });
    expect(findings).toMatchObject([{ code: 'unknown-key', fix: 'Did you mean "more"?', place: { file: 'strings/es.yaml', line: 2 } }]);
  });

  test('without their source are none', () => expect(read(others).texts).toBeUndefined());
});

const terms = {
  'content/terms/en.yaml': 'ticket: { kind: word, term: support request, means: A problem that you report. }\nplan: { kind: word, term: support plan, means: What pays. }\n',
  'content/terms/es.yaml': 'ticket: { term: solicitud, means: "Un problema.", avoid: ["boleto*"] }\nplan: { term: plan de soporte, means: "Lo que paga." }\n',
};

describe('terms', () => {
  test('that a locale lacks come from its chain', () => expect(readTerms(() => false, reading(terms))?.byLocale['ca']?.['plan']?.term).toBe('plan de soporte'));

  test('that a required locale lacks are told', () => {
    const from = reading({ ...terms, 'content/terms/ca.yaml': 'ticket: { term: sol·licitud, means: "Un problema." }\n' });
    readTerms(() => false, from);
    expect(from.findings.map(({ code, message }) => ({ code, message }))).toEqual([{ code: 'words-missing', message: 'The term "plan" (support plan) is missing.' }]);
  });

  test('that the source does not have are told the nearest one', () => {
    const from = reading({ ...terms, 'content/terms/ca.yaml': `${terms['content/terms/es.yaml']}tiket: { term: x, means: y }\n` });
    readTerms(() => false, from);
    expect(from.findings).toMatchObject([{ code: 'words-unused', fix: 'Did you mean "ticket"? Otherwise remove it.' }]);
  });
});

test('a word that the terms of a language forbid is told with its line and the right term', () => {
  const file = 'content/strings/es.yaml';
  const from = reading({ ...terms, [file]: 'title: Buscar\nmore: Más boletos\n' });
  const found = checkForbidden(from.root, twoChains, readTerms(() => false, from)?.own ?? new Map(), []);
  expect(found).toEqual([
    { code: 'term-forbidden', message: '"boletos" is a word that "ticket" in content/terms/es.yaml forbids.', fix: 'The term is "solicitud".', place: { file, line: 2, column: 11 } },
  ]);
});
