import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interfaceSchema } from '../../../src/i18n/interface.ts';
import { projectRoot } from '../../fixtures/content-copy.ts';

/** Where interface words are shown. The engine only checks them. */
const code = ['site', 'widget', 'search', 'ticket'].flatMap((part) => sourcesIn(join(projectRoot, 'src', part))).join('\n');

describe('every interface word is shown somewhere', () => {
  const words = wordsOf(interfaceSchema);

  test('the schema has words', () => {
    expect(words.length).toBeGreaterThan(100);
  });

  test.each(words)('%s', (word) => {
    expect(isUsed(word), `Nothing in src/site, src/widget, src/search and src/ticket uses "${word}". Show it, or delete it from src/i18n/interface.ts and content/strings.`).toBe(true);
  });
});

test.each(['page.says', 'guide.noScript', 'outcome.open', 'compare.fact'])('a word that nothing shows is noticed, although code uses its key for other things: %s', (word) => {
  expect(isUsed(word)).toBe(false);
});

/** Paths of all words: groups are looked into; a list or a record of words counts as one word. */
function wordsOf(schema: z.ZodObject, path: readonly string[] = []): string[] {
  return Object.entries(schema.shape).flatMap(([key, part]) => (part instanceof z.ZodObject ? wordsOf(part, [...path, key]) : [[...path, key].join('.')]));
}

/** Whether code reads a word from its group: under the group's name or a name given to it, or by a computed key. */
function isUsed(word: string): boolean {
  const [key = '', group] = word.split('.').reverse();
  if (group === undefined) return new RegExp(`stringsOf\\([^)]*\\)\\.${key}\\b|strings\\.${key}\\b`).test(code);
  return namesOf(group).some((name) => new RegExp(`\\b${name}(\\.${key}\\b|\\['${key}'\\]|\\[[^'\\]])`).test(code));
}

/** A group's name, and those that destructuring or a constant gives it. */
function namesOf(group: string): string[] {
  const renamed = [...code.matchAll(new RegExp(`\\{[^{}]*\\b${group}: (\\w+)[^{}]*\\} = stringsOf\\(|const (\\w+) = stringsOf\\([^)]*\\)\\.${group};`, 'g'))];
  return [group, ...renamed.flatMap(([, one, other]) => one ?? other ?? [])];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|tsx?)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
