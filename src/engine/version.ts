import type { Rules } from './rules.ts';

/**
 * The version of the rules: the date that they state, and a hash of what they say. Changes whenever an answer, an
 * outcome or a field of one does, also when somebody forgot the date; not with comments, layout or the order of keys.
 * @example rulesVersion(rules) // '2026-11-20-3f9a12c4'
 */
export function rulesVersion(rules: Rules): string {
  const known = versions.get(rules) ?? `${rules.version}-${hashOf(canonical(rules))}`;
  versions.set(rules, known);
  return known;
}

/** Many pages ask for the version of the same rules. */
const versions = new WeakMap<Rules, string>();

/**
 * JSON with the keys of every object in order, so that equal data are equal texts.
 * @example canonical({ b: 1, a: [2] }) // '{"a":[2],"b":1}'
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** FNV-1a with 32 bits, eight digits: http://www.isthe.com/chongo/tech/comp/fnv/ It tells versions apart and protects nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
