import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import { replay, type Machine, type Replay } from './machine.ts';
import { didYouMean } from './nearest.ts';
import { own } from './own.ts';
import type { Coverage, Diagrams, Examples, Rules } from './rules.ts';
import { files } from './files.ts';

/** Runs every worked example through the machine; every outcome needs at least one. */
export function checkExamples(graph: Graph, machine: Machine, rules: Rules, examples: Examples): Finding[] {
  const shown = new Set(examples.map((example) => example.outcome));
  const wrong = examples.flatMap((example, index): Finding[] => {
    const problem = mismatch(graph, replay(machine, graph, example.answers), [example.outcome]);
    if (!problem) return [];
    return [{ code: 'example-wrong', message: `"${example.says}" should lead to "${example.outcome}", but ${problem}.`, fix: 'Correct the rule, or the example if the rule was changed on purpose.', place: { file: files.examples, path: [index] } }];
  });
  const without = Object.keys(rules.outcomes).filter((id) => !shown.has(id)).map((id): Finding => ({
    code: 'example-missing',
    message: `The outcome "${id}" has no worked example.`,
    fix: `Add one to ${files.examples}: a situation in one sentence, the answers, and the outcome.`,
    place: { file: files.rules, path: ['outcomes', id] },
  }));
  return [...wrong, ...without];
}

/** Checks the coverage table: every row is expected and there, its answers reach its outcomes, and its section exists. */
export function checkCoverage(graph: Graph, machine: Machine, coverage: Coverage, sections: ReadonlySet<string>): Finding[] {
  const missing = coverage.expect.filter((row) => !own(coverage.rows, row)).map((row): Finding => ({
    code: 'coverage-wrong',
    message: `The row ${row} is not covered.`,
    fix: 'Add the outcome that treats it and the answers that lead there.',
    place: { file: files.coverage, path: ['expect'] },
  }));
  return [...missing, ...Object.entries(coverage.rows).flatMap(([row, entry]) => checkRow(graph, machine, coverage, sections, row, entry))];
}

function checkRow(graph: Graph, machine: Machine, { expect }: Coverage, sections: ReadonlySet<string>, row: string, { outcomes, answers, section }: Coverage['rows'][string]): Finding[] {
  const finding = (message: string, fix: string, ...path: (string | number)[]): Finding => ({ code: 'coverage-wrong', message, fix, place: { file: files.coverage, path: ['rows', row, ...path] } });
  const ends = answers.map((given) => replay(machine, graph, given));
  return [
    ...ends.flatMap((end, index) => {
      const problem = mismatch(graph, end, outcomes);
      return problem ? [finding(`The answers of row ${row} should lead to ${outcomes.join(' or ')}, but ${problem}.`, 'Correct the rule, or the row if the rule was changed on purpose.', 'answers', index)] : [];
    }),
    ...(expect.includes(row) ? [] : [finding(`The row ${row} is covered, but nobody expects it.`, didYouMean(row, expect))]),
    ...outcomes.filter((outcome) => !ends.some((end) => end.at === outcome)).map((outcome) => finding(`The row ${row} names the outcome "${outcome}", but none of its answers leads there.`, 'Add answers that do, or take the outcome out.', 'outcomes')),
    ...(section === undefined || sections.has(section) ? [] : [finding(`The row ${row} names the section ${section}, which does not exist.`, didYouMean(section, sections), 'section')]),
  ];
}

/** Checks that every row and cell of the diagrams leads to an outcome. */
export function checkDiagrams(graph: Graph, machine: Machine, diagrams: Diagrams, rules: Rules): Finding[] {
  const { answers, rows, columns } = diagrams['who-files'];
  const cells = rows.flatMap((product) => columns.map((role) => ({ given: { ...answers, product, role }, path: ['who-files', 'rows', rows.indexOf(product)] })));
  const lines = diagrams['which-portal'].map((row, index) => ({ given: row.answers, path: ['which-portal', index] }));
  const misnamed = diagrams['which-portal'].flatMap(({ name }, index) =>
    Object.entries(name).flatMap(([question, answer]): Finding[] => {
      const place = { file: files.diagrams, path: ['which-portal', index, 'name'] };
      const known = own(rules.questions, question);
      if (!known) return [{ code: 'unknown-id', message: `A row of a diagram is named by the question "${question}", which does not exist.`, fix: didYouMean(question, Object.keys(rules.questions)), place }];
      return Object.hasOwn(known.answers, answer) ? [] : [{ code: 'unknown-id', message: `A row of a diagram is named by "${answer}", which is no answer of the question "${question}".`, fix: didYouMean(answer, Object.keys(known.answers)), place }];
    }),
  );
  const stops = [...cells, ...lines].flatMap(({ given, path }): Finding[] => {
    const { at } = replay(machine, graph, given);
    if (!Object.hasOwn(graph.steps, at)) return [];
    return [{ code: 'example-wrong', message: `A diagram needs the answers ${Object.entries(given).map((pair) => pair.join('=')).join(', ')} to lead to an outcome, but they stop at the step "${at}".`, fix: 'Correct the answers, or take the row or column out.', place: { file: files.diagrams, path } }];
  });
  return [...misnamed, ...stops];
}

/** Says in words what is wrong with answers that should lead to one of the outcomes, or undefined. */
function mismatch(graph: Graph, { at, unused }: Replay, outcomes: readonly string[]): string | undefined {
  const step = own(graph.steps, at);
  if (step) return `the answers stop at the step "${at}", which asks "${step.asks}"`;
  if (!outcomes.includes(at)) return `they lead to "${at}"`;
  const extra = Object.keys(unused);
  return extra.length > 0 ? `nobody is asked "${extra.join('", "')}" on the way` : undefined;
}
