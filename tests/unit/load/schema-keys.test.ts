import { expect, test } from 'vitest';
import { z } from 'zod';
import { rulesSchema } from '../../../src/engine/rules.ts';
import { keysAt } from '../../../src/load/schema-keys.ts';

test('the keys of a schema are found at its top', () => {
  expect(keysAt(rulesSchema, [])).toEqual(['version', 'start', 'facets', 'questions', 'steps', 'outcomes']);
});

test('the keys below an id are those of its entry', () => {
  expect(keysAt(rulesSchema, ['steps', 'azure-role'])).toEqual(['asks', 'answers', 'without']);
});

test('lists and optional parts are looked into', () => {
  const schema = z.strictObject({ rows: z.array(z.strictObject({ name: z.string() })).optional() });
  expect(keysAt(schema, ['rows', 3])).toEqual(['name']);
});

test('a part that was refined is looked into as well', () => {
  const schema = z.record(z.string(), z.strictObject({ when: z.string() }).refine(() => true));
  expect(keysAt(schema, ['POL-01'])).toEqual(['when']);
});

test('a place that the schema does not know has no keys', () => {
  expect(keysAt(rulesSchema, ['nothing', 'here'])).toEqual([]);
});
