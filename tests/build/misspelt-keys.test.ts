import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { formats } from '../../src/load/content.ts';
import { keysAt } from '../../src/load/schema-keys.ts';
import { projectRoot, removeCopies } from '../fixtures/content-copy.ts';
import { replaced, textOf } from '../fixtures/one-change.ts';
import { sample, seeded } from '../fixtures/seeded.ts';

/** Seeds of the keys that are tried, one per file; a fixed list, so that a failure comes back. */
const seeds = [3, 14, 15, 92, 65, 35, 89, 79, 32, 38, 46, 26, 43, 38, 32];
/** How many keys of each kind are tried in a file. */
const tried = 3;

afterAll(removeCopies);

type Format = keyof typeof formats;

interface Key {
  path: (string | number)[];
  name: string;
  range: readonly [number, number];
}

/** Every data file of the tree and the registries, with its format. */
function dataFiles(): { file: string; format: Format }[] {
  const inFolder = (folder: string) => readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith('.yaml') && !['new-texts.yaml', 'history.yaml'].includes(name)).map((name) => ({ file: `${folder}/${name}`, format: formatNamed(name.replace('.yaml', '')) }));
  return [...inFolder('content/tree'), ...inFolder('content/registry'), { file: 'content/tree/strings/en.yaml', format: 'words' }];
}

function formatNamed(name: string): Format {
  const known = Object.keys(formats).find((format): format is Format => format === name);
  if (!known) throw new Error(`There is no format "${name}".`);
  return known;
}

/** Every key of a YAML text, with the path of keys and list positions above it. */
function keysOf(text: string): Key[] {
  const keys: Key[] = [];
  visit(parseDocument(text), {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || !pair.key.range) return;
      const path = ancestors.flatMap((node, depth): (string | number)[] => {
        if ('key' in node && isScalar(node.key)) return [String(node.key.value)];
        const parent = ancestors[depth - 1];
        const list: readonly unknown[] = parent && 'items' in parent ? parent.items : [];
        return list.includes(node) && !('key' in node) ? [list.indexOf(node)] : [];
      });
      keys.push({ path, name: String(pair.key.value), range: [pair.key.range[0], pair.key.range[1]] });
    },
  });
  return keys;
}

/** The text with a key misspelt: one letter doubled. */
function misspell(text: string, { name, range: [from, to] }: Key, seed: number): { text: string; wrong: string } {
  const at = seeded(seed).below(name.length);
  const wrong = name.slice(0, at + 1) + name.slice(at);
  return { text: text.slice(0, from) + wrong + text.slice(to), wrong };
}

/** Whether a key is a word of the format, rather than an id that somebody chose. */
const isFormatKey = (format: Format, { path, name }: Key) => keysAt(formats[format], path).includes(name);

describe.each(dataFiles().map(({ file, format }, index) => ({ file, format, seed: seeds[index % seeds.length] ?? 1 })))('in $file', ({ file, format, seed }) => {
  const text = textOf(file);
  const [words, ids] = [keysOf(text).filter((key) => isFormatKey(format, key)), keysOf(text).filter((key) => !isFormatKey(format, key))];

  // A list of sections has ids only.
  if (words.length > 0) test('a misspelt key of the format is found in this file, with the right one', () => {
    const missed = sample(words, tried, seed).filter((key) => {
      const { text: changedText, wrong } = misspell(text, key, seed);
      const found = replaced(file, changedText).find((finding) => finding.code === 'unknown-key' && finding.place.file === file && finding.place.path?.at(-1) === wrong);
      return found?.fix !== `Did you mean "${key.name}"?` || found.place.line !== text.slice(0, key.range[0]).split('\n').length;
    });
    expect(missed.map((key) => [...key.path, key.name].join(' > '))).toEqual([]);
  });

  if (ids.length > 0) test('a misspelt id is found, here or where it is named', () => {
    const missed = sample(ids, tried, seed).filter((key) => {
      const { text: changedText, wrong } = misspell(text, key, seed);
      return !replaced(file, changedText).some(({ message, place }) => place.file === file || message.includes(wrong) || message.includes(key.name));
    });
    expect(missed.map((key) => [...key.path, key.name].join(' > '))).toEqual([]);
  });
});

/** Compared with their source, see unit/load/texts.test.ts; how search reads a language is in unit/checks/search-languages.test.ts; the lists of new texts and of changes are mostly empty. */
const triedElsewhere = ['interface', 'terms', 'term-words', 'fact-texts', 'search-words', 'search-language', 'new-texts', 'history'];

test('every format of the tree and the registries is tried', () => {
  expect(new Set<string>(dataFiles().map(({ format }) => format))).toEqual(new Set(Object.keys(formats).filter((format) => !triedElsewhere.includes(format))));
});
