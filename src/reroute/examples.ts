import { graphOf, growTree } from '../engine/tree.ts';
import { buildMachine, replay } from '../engine/machine.ts';
import type { Examples, Rules } from '../engine/rules.ts';

/**
 * The worked examples that stated the truth before a change of the rules and lead to another outcome after it: their
 * indexes, and where they lead now.
 */
export function examplesThatFollow(examples: Examples, before: Rules, after: Rules): Map<number, string> {
  const [was, is] = [leadsTo(before), leadsTo(after)];
  return new Map(
    examples.flatMap(({ answers, outcome }, index) => {
      const now = is(answers);
      return was(answers) === outcome && now !== undefined && now !== outcome ? [[index, now] as const] : [];
    }),
  );
}

/** Where answers lead, when all of them are asked on the way to an outcome. */
function leadsTo(rules: Rules): (answers: Examples[number]['answers']) => string | undefined {
  const graph = graphOf(growTree(rules).tree);
  const machine = buildMachine(graph);
  return (answers) => {
    const { at, unused } = replay(machine, graph, answers);
    return Object.hasOwn(rules.outcomes, at) && Object.keys(unused).length === 0 ? at : undefined;
  };
}
