import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import { replay, type Machine } from './machine.ts';
import { didYouMean } from './nearest.ts';
import { own } from './own.ts';
import type { Answers, Coverage, Diagrams, Examples, Rules } from './rules.ts';
import { files } from './files.ts';

/** Runs every worked example through the machine; every outcome needs at least one. */
export function checkExamples(graph: Graph, machine: Machine, rules: Rules, examples: Examples): Finding[] {
  const shown = new Set(examples.map((example) => example.outcome));
  const wrong = examples.flatMap((example, index): Finding[] => {
    const problem = follow(graph, machine, example.answers, [example.outcome]);
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

/** Checks the coverage table: every row is there, and its answers reach one of its outcomes. */
export function checkCoverage(graph: Graph, machine: Machine, coverage: Coverage, sections: ReadonlySet<string>): Finding[] {
  const missing = coverage.expect.filter((row) => !coverage.rows[row]).map((row): Finding => ({
    code: 'coverage-wrong',
    message: `The row ${row} is not covered.`,
    fix: 'Add the outcome that treats it and the answers that lead there.',
    place: { file: files.coverage, path: ['expect'] },
  }));
  const wrong = Object.entries(coverage.rows).flatMap(([row, { outcomes, answers }]) =>
    answers.flatMap((given, index): Finding[] => {
      const problem = follow(graph, machine, given, outcomes);
      return problem ? [{ code: 'coverage-wrong', message: `The answers of row ${row} should lead to ${outcomes.join(' or ')}, but ${problem}.`, fix: 'Correct the rule, or the row if the rule was changed on purpose.', place: { file: files.coverage, path: ['rows', row, 'answers', index] } }] : [];
    }),
  );
  const odd = Object.entries(coverage.rows).flatMap(([row, { outcomes, answers, section }]): Finding[] => {
    const reached = answers.map((given) => replay(machine, graph, given).at);
    const at = (...path: (string | number)[]) => ({ file: files.coverage, path: ['rows', row, ...path] });
    return [
      ...(coverage.expect.includes(row) ? [] : [{ code: 'coverage-wrong' as const, message: `The row ${row} is covered, but nobody expects it.`, fix: didYouMean(row, coverage.expect), place: at() }]),
      ...outcomes.filter((outcome) => !reached.includes(outcome)).map((outcome) => ({ code: 'coverage-wrong' as const, message: `The row ${row} names the outcome "${outcome}", but none of its answers leads there.`, fix: 'Add answers that do, or take the outcome out.', place: at('outcomes') })),
      ...(section === undefined || sections.has(section) ? [] : [{ code: 'coverage-wrong' as const, message: `The row ${row} names the section ${section}, which does not exist.`, fix: didYouMean(section, sections), place: at('section') }]),
    ];
  });
  return [...missing, ...wrong, ...odd];
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
function follow(graph: Graph, machine: Machine, answers: Answers, outcomes: readonly string[]): string | undefined {
  const { at, unused } = replay(machine, graph, answers);
  if (graph.steps[at]) return `the answers stop at the step "${at}", which asks "${graph.steps[at].asks}"`;
  if (!outcomes.includes(at)) return `they lead to "${at}"`;
  const extra = Object.keys(unused);
  return extra.length > 0 ? `nobody is asked "${extra.join('", "')}" on the way` : undefined;
}
