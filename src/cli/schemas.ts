import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaFolder } from '../load/schemas.ts';

/** `node src/cli/schemas.ts`: writes the JSON Schemas of content/ anew, after a change of a schema in src/engine. */
mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(schemaFolder, name), text);
