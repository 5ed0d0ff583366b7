import { z } from 'zod';
import { frontMatterSchema } from '../engine/pages.ts';
import { formats } from './content.ts';

/** Folder of the JSON Schemas that give editors completion and explanations. */
export const schemaFolder = 'content/schemas';

/** The JSON Schema of every data format, by file name: generated from the Zod schemas, committed, checked by a test. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...formats, 'front-matter': frontMatterSchema }).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), null, 2)}\n`]),
  );
}
