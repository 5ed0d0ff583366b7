import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rulesSchema } from '../engine/rules.ts';
import { files } from '../engine/files.ts';

/**
 * Whether search engines should list an address: outcomes and guidance, yes; bare steps, search results and
 * pages that only lead on, no.
 * @example isIndexed('https://guide.example/en/find-support/azure-role/') // false
 */
export function isIndexed(address: string): boolean {
  const { start, steps } = rules();
  const path = new URL(address).pathname;
  const step = /\/find-support\/([^/]+)\/$/.exec(path)?.[1];
  if (step !== undefined) return step !== start && !Object.hasOwn(steps, step);
  return /\/[a-z]{2}\/(?!search\/)/.test(path);
}

let cached: ReturnType<typeof rulesSchema.parse> | undefined;
function rules() {
  return (cached ??= rulesSchema.parse(parse(readFileSync(files.rules, 'utf8'))));
}
