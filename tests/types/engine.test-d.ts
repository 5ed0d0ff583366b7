import { expectTypeOf, test } from 'vitest';
import type { Choice } from '../../src/engine/choose.ts';
import type { Finding, FindingCode, findingKinds } from '../../src/engine/finding.ts';
import type { Answers, Graph, Taken, routeTo } from '../../src/engine/graph.ts';
import type { Machine, Replay, buildMachine } from '../../src/engine/machine.ts';
import type { ReadQuery } from '../../src/engine/query.ts';
import type { Examples } from '../../src/engine/rules.ts';

import type { Situation } from '../../src/engine/situation.ts';

const finding: Finding = { code: 'dead-end', message: '', fix: '', place: { file: 'content/tree/rules.yaml' } };

test('the codes of findings are those of the table', () => {
  expectTypeOf<FindingCode>().toEqualTypeOf<keyof typeof findingKinds>();
  expectTypeOf<'policy-broken'>().toExtend<FindingCode>();
  expectTypeOf<string>().not.toExtend<FindingCode>();
});

test('a finding with another code does not compile', () => {
  // @ts-expect-error There is no such code.
  expectTypeOf<Finding>({ ...finding, code: 'dead-and' });
});

test('a finding always says what to do and where', () => {
  expectTypeOf<Finding['fix']>().toEqualTypeOf<string>();
  expectTypeOf<Finding['place']['file']>().toEqualTypeOf<string>();
  expectTypeOf<NonNullable<Finding['place']['path']>>().toEqualTypeOf<readonly (string | number)[]>();
});

test('a graph cannot be changed by those who read it', () => {
  const graph = {} as Graph;
  // @ts-expect-error It is read only.
  graph.steps['matter'] = { asks: 'matter', answers: {} };
});

test('a step of a graph may not exist', () => {
  const graph = {} as Graph;
  expectTypeOf(graph.steps['matter']).toEqualTypeOf<{ asks: string; answers: Readonly<Record<string, string>> } | undefined>();
});

test('answers mean the same in the rules and in the browser', () => {
  expectTypeOf<Answers>().toEqualTypeOf<Examples[number]['answers']>();
  expectTypeOf<ReadQuery['answers']>().toEqualTypeOf<Answers>();
  expectTypeOf<Choice['waiting']>().toEqualTypeOf<Answers>();
  expectTypeOf<Replay['unused']>().toEqualTypeOf<Answers>();
});

test('an answer that was not given is undefined', () => {
  const answers = {} as Answers;
  expectTypeOf(answers['role']).toEqualTypeOf<string | undefined>();
});

test('a route is a list of answers that were taken', () => {
  expectTypeOf<ReturnType<typeof routeTo>>().toEqualTypeOf<Taken[]>();
  expectTypeOf<Choice['taken']>().toEqualTypeOf<Taken[]>();
});

test('an answer is refused for one of two reasons', () => {
  expectTypeOf<ReadQuery['refused'][number]['why']>().toEqualTypeOf<'repeated' | 'no-such-answer'>();
});

test('what is known cannot be changed afterwards', () => {
  expectTypeOf<Situation>().not.toHaveProperty('set');
});

test("the machine's events can be narrowed to the answers of the tree", () => {
  type Own = ReturnType<typeof buildMachine<GuideIds.Answer>>;
  expectTypeOf<Parameters<Own['transition']>[1]>().toEqualTypeOf<{ type: GuideIds.Answer }>();
  expectTypeOf<Parameters<Machine['transition']>[1]>().toEqualTypeOf<{ type: string }>();
});
