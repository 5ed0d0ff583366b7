import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingKinds } from '../../../src/engine/finding.ts';

const folders = ['tests/unit/checks', 'tests/unit/load', 'tests/unit/i18n'];
const tests = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n');

test.each(Object.keys(findingKinds))('some test here expects the finding "%s" with all its parts', (code) => {
  expect(tests).toMatch(new RegExp(`code: '${code}',\\s+message: `));
});
