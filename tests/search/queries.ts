import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../fixtures/content-copy.ts';

/**
 * Schema of tests/search/queries/<locale>.yaml: what partners type, and the pages that answer it. The sets are frozen:
 * written by people who did not know the search, before it was tuned, and not changed to make it look better.
 */
const querySchema = z.strictObject({
  q: z.string().min(1),
  kind: z.enum(['exact', 'inflected', 'plain', 'typo', 'old', 'question']),
  /** Search is tuned on one half and judged by the other. */
  half: z.enum(['tuning', 'held-out']),
  /** Pages that may stand first, without locale. */
  expect: z.array(z.string().regex(/^\/([a-z0-9-]+\/)+$/)).min(1).max(3),
});

export type Query = z.infer<typeof querySchema>;

const folder = join(projectRoot, 'tests/search/queries');

/** The frozen sets, by locale. */
export function querySets(): Record<string, Query[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  return Object.fromEntries(names.map((name) => [name.replace('.yaml', ''), z.array(querySchema).parse(parse(readFileSync(join(folder, name), 'utf8')))]));
}
