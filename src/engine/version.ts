import { createHash } from 'node:crypto';
import type { Rules } from './rules.ts';

/**
 * The version of the rules: a short hash of what they say, the same for the same rules in whatever order their keys
 * are written. 8 hex digits of SHA-256 over JSON with sorted keys.
 * @example rulesVersion(rules) // '1f0c2a9b'
 */
export const rulesVersion = (rules: Rules): string => createHash('sha256').update(canonicalJson(rules)).digest('hex').slice(0, 8);

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
