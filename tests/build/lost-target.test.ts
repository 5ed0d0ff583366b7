import { afterAll, describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Finding } from '../../src/engine/finding.ts';
import { removeCopies } from '../fixtures/content-copy.ts';
import { replaced, textOf } from '../fixtures/one-change.ts';
import { jargon } from '../fixtures/plain-words.ts';
import { sample } from '../fixtures/seeded.ts';

const rules = 'content/tree/rules.yaml';

afterAll(removeCopies);

interface Lost {
  step: string;
  answer: string;
  line: number;
  /** The rules with this answer's target removed. */
  text: string;
}

/** Every answer of the real tree, each with the rules as they are when its target is removed. */
function everyLostTarget(): Lost[] {
  const text = textOf(rules);
  const steps = parseDocument(text).get('steps');
  if (!isMap(steps)) throw new Error('The rules have no steps.');
  return steps.items.flatMap((step) => {
    const answers = isMap(step.value) ? step.value.get('answers') : undefined;
    return !isMap(answers) ? [] : answers.items.flatMap((pair): Lost[] => {
      if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value) || !pair.value.range) return [];
      const [from, to] = pair.value.range;
      return [{ step: String(step.key), answer: String(pair.key), line: text.slice(0, from).split('\n').length, text: text.slice(0, from) + text.slice(to) }];
    });
  });
}

describe("removing any one answer's target", () => {
  const results = sample(everyLostTarget(), 16, 2026).map((lost) => ({ ...lost, findings: replaced(rules, lost.text) }));
  const failing = (fails: (found: Finding | undefined, lost: Lost) => boolean) => results.filter((lost) => fails(lost.findings[0], lost)).map(({ step, answer, findings }) => `${step}.${answer}: ${findings[0]?.message ?? 'nothing found'}`);

  test('is tried at several steps', () => {
    expect(new Set(results.map((lost) => lost.step)).size).toBeGreaterThan(8);
  });

  test('is found at the line of the answer', () => {
    expect(failing((found, { line }) => found?.place.file !== rules || found.place.line !== line)).toEqual([]);
  });

  test('names the step and the answer', () => {
    expect(failing((found, { step, answer }) => !found?.message.includes(step) || !found.message.includes(answer))).toEqual([]);
  });

  test('is told in words that a support lead understands', () => {
    expect(failing((found) => !found || jargon.test(`${found.message} ${found.fix}`))).toEqual([]);
  });
});
