import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/load/content.ts';
import { jsonSchemas, schemaFolder } from '../../src/load/schemas.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

const made = jsonSchemas();
const folder = join(projectRoot, schemaFolder);

describe('the JSON Schemas for editors', () => {
  test.each(Object.entries(made))('%s is what the schema in src makes; `node src/cli/schemas.ts` writes it anew', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  test('there is one for every format and for front matter, and no other', () => {
    const names = [...Object.keys(formats), 'front-matter'].map((name) => `${name}.schema.json`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  test('a strict format allows no other keys in editors either', () => {
    expect(JSON.parse(made['rules.schema.json'] ?? '{}')).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

describe('every key is explained in editors', () => {
  test.each(Object.entries(made))('%s', (_, text) => {
    expect(unexplained(JSON.parse(text))).toEqual([]);
  });
});

describe('the first line of a data file names its schema', () => {
  const files = ['content/tree', 'content/tree/strings', 'content/strings', 'content/terms', 'content/search', 'content/facts', 'content/registry'].flatMap((at) => readdirSync(join(projectRoot, at)).filter((name) => name.endsWith('.yaml')).map((name) => `${at}/${name}`));

  test.each(files)('%s', (file) => {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(projectRoot, file), 'utf8'))?.[1] ?? '';
    const schema = join(file, '..', named);
    expect(Object.keys(made).map((name) => join(schemaFolder, name))).toContain(schema);
  });
});

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** Paths of the keys whose description is missing or too short to tell what they are for: fewer than three words. */
function unexplained({ properties = {}, items, additionalProperties: entries }: JsonSchema, path: readonly string[] = []): string[] {
  const own = Object.entries(properties).flatMap(([key, part]) => {
    const here = [...path, key];
    return [...((part.description ?? '').split(' ').length < 3 ? [here.join('.')] : []), ...unexplained(part, here)];
  });
  return [...own, ...(items ? unexplained(items, path) : []), ...(typeof entries === 'object' ? unexplained(entries, path) : [])];
}
