import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/machine.ts';
import { answersOf, everyRoute } from './brute-force.ts';
import { content, proof } from './guide.ts';

describe('a worked example', () => {
  test.each(Object.keys(content.rules.outcomes))('shows the outcome "%s"', (outcome) => {
    expect(content.examples.filter((example) => example.outcome === outcome)).not.toEqual([]);
  });

  test.each(content.examples)('is a whole route of the tree: $says', ({ answers, outcome }) => {
    const same = everyRoute(content.rules).filter((route) => JSON.stringify(sorted(answersOf(route))) === JSON.stringify(sorted(answers)));
    expect(same.map((route) => route.outcome)).toEqual([outcome]);
  });

  test.each(content.examples)('replays to its outcome: $says', ({ answers, outcome }) => {
    expect(replay(proof.machine, proof.graph, answers)).toEqual(expect.objectContaining({ at: outcome, unused: {} }));
  });
});

function sorted(answers: Record<string, string>): [string, string][] {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}
