import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, keyOf, outcomeFor, tableOf } from '../../src/engine/answer-table.ts';
import { diffAnswers, linksOf } from '../../src/engine/answers-diff.ts';
import { condense, type Statement } from '../../src/engine/condense.ts';
import { pastTables } from '../../src/engine/past-tables.ts';
import { diffRules } from '../../src/engine/rules-diff.ts';
import type { Rules } from '../../src/engine/rules.ts';
import { content, proof, sample } from './guide.ts';

const now = tableOf(proof.tree);
const keys = Object.keys(now);
const outcomes = Object.keys(content.rules.outcomes);

/** The real rules with some answers led to other outcomes. */
const rerouted = fc
  .array(fc.record({ end: fc.nat(proof.tree.ends.length - 1), to: fc.constantFrom(...outcomes) }), { minLength: 1, maxLength: 12 })
  .map((reroutes): Rules => {
    const rules = structuredClone(content.rules);
    for (const { end, to } of reroutes) {
      const edge = proof.tree.ends[end];
      const step = edge && rules.steps[edge.step];
      if (edge && step) step.answers[edge.answer] = to;
    }
    return rules;
  });

/** Whether a statement speaks of a route; written apart from the code that it tests. */
const speaksOf = ({ when }: Statement, key: string) => Object.entries(when).every(([question, answers]) => answers.some((answer) => key.split('&').includes(`${question}=${answer}`)));

describe('for any rerouted answers of the real tree', () => {
  test('the changes are exactly the routes whose outcome is another one', () => {
    fc.assert(fc.property(rerouted, (rules) => {
      const { changes } = diffRules(content.rules, rules);
      const expected = Object.fromEntries(diffRules(rules, content.rules).changes.map(({ answers, to }) => [keyOf(answers), to]));
      expect(Object.fromEntries(changes.map(({ answers, from }) => [keyOf(answers), from]))).toEqual(expected);
      expect(changes.every(({ answers, from }) => now[keyOf(answers)] === from)).toBe(true);
    }), sample(60));
  });

  test('every change is told by exactly one statement, and no statement speaks of another route', () => {
    fc.assert(fc.property(rerouted, (rules) => {
      const { changes, statements } = diffRules(content.rules, rules);
      expect(statements.flatMap((statement) => statement.changes.map(({ answers }) => keyOf(answers))).sort()).toEqual(changes.map(({ answers }) => keyOf(answers)).sort());
      const wrong = statements.flatMap((statement) => {
        const alike = new Set(changes.filter(({ from, to }) => from === statement.from && to === statement.to).map(({ answers }) => keyOf(answers)));
        return keys.filter((key) => speaksOf(statement, key) && !alike.has(key));
      });
      expect(wrong).toEqual([]);
    }), sample(60));
  });

  test('there are no more statements than changes, and as many links as routes that lead elsewhere', () => {
    fc.assert(fc.property(rerouted, (rules) => {
      const { changes, statements, links } = diffRules(content.rules, rules);
      expect([statements.length <= changes.length, links.length]).toEqual([true, changes.length]);
    }), sample(60));
  });

  test('undoing their entry gives the table that there was before', () => {
    fc.assert(fc.property(rerouted, (rules) => {
      const { changes } = diffRules(content.rules, rules);
      fc.pre(changes.length > 0);
      const after = { ...now, ...Object.fromEntries(changes.map(({ answers, to = '' }) => [keyOf(answers), to])) };
      const [dated] = pastTables([{ id: '2026-12-01', date: '2026-12-01', reason: 'For a test.', changes }], after);
      expect(dated?.before).toEqual(now);
    }), sample(30));
  });
});

test('one answer of every route that is left out leads nowhere, and all of them to their outcome', () => {
  for (const key of keys) {
    const answers = answersOf(key);
    expect(outcomeFor(now, answers)).toBe(now[key]);
    for (const question of Object.keys(answers)) expect(outcomeFor(now, Object.fromEntries(Object.entries(answers).filter(([other]) => other !== question)))).toBeUndefined();
  }
});

test('all routes of one product that lead to one place are told in one statement', () => {
  const chosen = keys.filter((key) => key.includes('matter=customer-cloud') && key.includes('product=dynamics'));
  const after = { ...now, ...Object.fromEntries(chosen.map((key) => [key, 'cloud-support-needed'])) };
  const changes = diffAnswers(now, after, () => undefined);
  const byOutcome = new Set(chosen.map((key) => now[key]));
  const statements = condense(changes, now, after);
  expect(statements.length).toBeLessThan(changes.length);
  expect(new Set(statements.map(({ from }) => from))).toEqual(byOutcome);
  expect(linksOf(changes, now, after).size).toBe(chosen.length);
});
