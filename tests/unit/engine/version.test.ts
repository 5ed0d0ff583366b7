import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../../src/engine/version.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

/** The same value with the keys of every record in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]));
}

describe('the version of the rules', () => {
  const rules = twoQuestionTree();

  test('is eight hex digits', () => expect(rulesVersion(rules)).toMatch(/^[0-9a-f]{8}$/));
  test('does not depend on the order in which keys are written', () => expect(rulesVersion(turned(rules) as typeof rules)).toBe(rulesVersion(rules)));
  test('changes with a target', () => expect(rulesVersion({ ...rules, start: 'elsewhere' })).not.toBe(rulesVersion(rules)));

  test('is the beginning of SHA-256 over JSON with sorted keys', () => {
    const small = { version: '2026-01-01', start: 'a', facets: {}, questions: {}, steps: {}, outcomes: {} };
    const canonical = '{"facets":{},"outcomes":{},"questions":{},"start":"a","steps":{},"version":"2026-01-01"}';
    expect(rulesVersion(small)).toBe(createHash('sha256').update(canonical).digest('hex').slice(0, 8));
  });
});
