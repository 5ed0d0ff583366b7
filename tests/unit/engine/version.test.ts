import { describe, expect, test } from 'vitest';
import { rulesSchema } from '../../../src/engine/rules.ts';
import { canonical, rulesVersion } from '../../../src/engine/version.ts';

const rules = rulesSchema.parse({
  version: '2026-11-20',
  start: 'first',
  facets: {},
  questions: { matter: { answers: { one: {}, two: {} } } },
  steps: { first: { asks: 'matter', answers: { one: 'here', two: 'there' } } },
  outcomes: { here: { kind: 'self-help', certainty: 'stated', facts: ['F-AZ-01'] }, there: { kind: 'self-help', certainty: 'stated', facts: ['F-AZ-01'] } },
});
const answers = (one: string, two: string) => rulesSchema.parse({ ...rules, steps: { first: { asks: 'matter', answers: { one, two } } } });

describe('the version of the rules', () => {
  test('is their date and a hash', () => expect(rulesVersion(rules)).toMatch(/^2026-11-20-[0-9a-f]{8}$/));
  test('changes when an answer leads elsewhere', () => expect(rulesVersion(answers('there', 'here'))).not.toBe(rulesVersion(rules)));
  test('does not change with the order of keys', () => expect(rulesVersion({ ...rules, outcomes: Object.fromEntries(Object.entries(rules.outcomes).reverse()) })).toBe(rulesVersion(rules)));
});

test('equal data are equal texts, and lists keep their order', () => {
  expect(canonical({ b: [2, 1], a: { d: 1, c: 'я' } })).toBe('{"a":{"c":"я","d":1},"b":[2,1]}');
});
