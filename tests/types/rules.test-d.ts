import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Answers } from '../../src/engine/graph.ts';
import type { Coverage, Examples, Outcome, OutcomeKind, Policies, Policy, Rules, policiesSchema, rulesSchema } from '../../src/engine/rules.ts';

const outcome: Outcome = { kind: 'self-help', certainty: 'stated', facts: ['F-PC-01'] };

test('the types of the data files are those of their schemas', () => {
  expectTypeOf<Rules>().toEqualTypeOf<z.infer<typeof rulesSchema>>();
  expectTypeOf<Policies>().toEqualTypeOf<z.infer<typeof policiesSchema>>();
});

test('rules have these keys and no others', () => {
  expectTypeOf<keyof Rules>().toEqualTypeOf<'version' | 'start' | 'facets' | 'questions' | 'steps' | 'outcomes'>();
  expectTypeOf<Rules>().not.toBeAny();
});

test('rules need every key', () => {
  // @ts-expect-error There are no outcomes.
  const rules: Rules = { version: '2026-01-01', start: 'matter', facets: {}, questions: {}, steps: {} };
  expectTypeOf(rules).toEqualTypeOf<Rules>();
});

test('a misspelt key of the rules does not compile', () => {
  // @ts-expect-error It is called "facets".
  const rules: Rules = { version: '2026-01-01', start: 'matter', facets: {}, facet: {}, questions: {}, steps: {}, outcomes: {} };
  expectTypeOf(rules).toEqualTypeOf<Rules>();
});

test('a misspelt key of a step does not compile', () => {
  // @ts-expect-error It is called "asks".
  const step: Rules['steps'][string] = { ask: 'role', answers: {} };
  expectTypeOf(step).toEqualTypeOf<Rules['steps'][string]>();
});

test('a misspelt key of an answer does not compile', () => {
  // @ts-expect-error It is called "unsure".
  const answer: Rules['questions'][string]['answers'][string] = { notSure: true };
  expectTypeOf(answer).toEqualTypeOf<Rules['questions'][string]['answers'][string]>();
});

test('a misspelt key of an outcome does not compile', () => {
  // @ts-expect-error It is called "portals".
  expectTypeOf<Outcome>({ ...outcome, portal: ['azure-portal'] });
});

test('an outcome is of one of five kinds', () => {
  expectTypeOf<OutcomeKind>().toEqualTypeOf<'request' | 'ask-someone' | 'self-help' | 'not-supported' | 'not-covered'>();
  expectTypeOf<Outcome['kind']>().toEqualTypeOf<OutcomeKind>();
  // @ts-expect-error There is no such kind.
  expectTypeOf<Outcome>({ ...outcome, kind: 'call-somebody' });
});

test('an outcome is stated, uncertain or unknown', () => {
  expectTypeOf<Outcome['certainty']>().toEqualTypeOf<'stated' | 'uncertain' | 'unknown'>();
});

test('an outcome may lack its portals, but never its facts', () => {
  expectTypeOf<Outcome['portals']>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<Outcome['facts']>().toEqualTypeOf<string[]>();
});

test('a policy speaks of the properties of outcomes, never of their ids', () => {
  expectTypeOf<keyof NonNullable<Policy['forbid']>>().toEqualTypeOf<'kind' | 'portals' | 'via' | 'plans' | 'filer' | 'needs' | 'certainty'>();
  expectTypeOf<keyof NonNullable<Policy['forbid']>>().toExtend<keyof Outcome>();
});

test('a policy may only name kinds that exist', () => {
  // @ts-expect-error There is no such kind.
  const policy: Policy = { when: {}, forbid: { kind: ['call-somebody'] }, facts: ['F-PC-01'] };
  expectTypeOf(policy).toEqualTypeOf<Policy>();
});

test('what may be missing has to be looked at', () => {
  expectTypeOf<Rules['steps']>().toExtend<Record<string, { asks: string; answers: Record<string, string> }>>();
  const rules = {} as Rules;
  // @ts-expect-error The step may not exist.
  expectTypeOf(rules.steps['matter'].asks).toEqualTypeOf<string>();
});

test('examples and coverage give answers by question', () => {
  expectTypeOf<Answers>().toEqualTypeOf<Record<string, string>>();
  expectTypeOf<Examples[number]>().toEqualTypeOf<{ says: string; answers: Answers; outcome: string }>();
  expectTypeOf<Coverage['rows'][string]['answers']>().toEqualTypeOf<Answers[]>();
});
