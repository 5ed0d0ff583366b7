import { createHash } from 'node:crypto';
import type { Rules } from './rules.ts';

/** Goes up when a field of rules.json is removed or changes its meaning. */
export const format = 1;

/**
 * The version of the rules: the format, and a hash of what leads where and what the outcomes hold. The date of the last
 * change, the order of lines and the words do not count.
 * @example rulesVersion(rules) // '1.5f0c3e9a7b21'
 */
export function rulesVersion({ version: _, ...lasting }: Rules): string {
  return `${format}.${createHash('sha256').update(canonical(lasting)).digest('hex').slice(0, 12)}`;
}

/**
 * JSON with the keys of every object in alphabetical order: equal data, equal text.
 * @example canonical({ b: 1, a: [{ d: 2, c: 3 }] }) // '{"a":[{"c":3,"d":2}],"b":1}'
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? sorted(part) : part));
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
