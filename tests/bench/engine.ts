import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { replay } from '../../src/engine/machine.ts';
import { idsOnly } from '../../src/engine/policies.ts';
import { proveTree, type Proof } from '../../src/engine/prove.ts';
import { asAnswers } from '../../src/engine/graph.ts';
import { routeOf } from '../../src/engine/tree.ts';
import { randomRules } from '../fixtures/random-tree.ts';
import { median, ms, times } from './measure.ts';
import { atMost, type Row, type Table } from './table.ts';
import { proveThis, readThis } from './this-guide.ts';

const sizes = [100, 1_000, 10_000];
const seed = 1;
/** A factor per ten-fold: 10 is linear, 13 is n log n, 32 is n √n, 100 is quadratic. */
const aboutLinear = 20;
const coldSchema = z.object({ parse: z.number(), prove: z.number() });

/** Reading, proving and building the machine of this tree and of generated ones; replaying the longest route. */
export function measureEngine(): Table {
  const content = readThis();
  const cold = Array.from({ length: 5 }, coldStart);
  const parse = times(15, readThis);
  const prove = times(15, () => proveThis(content));
  const proof = proveThis(content);
  const proveCold = median(cold.map((run) => run.prove));
  return {
    title: `Engine: this tree (${proof.tree.steps.size} steps, ${proof.tree.outcomes.size} outcomes, ${proof.tree.ends.length} routes) and generated ones`,
    columns: ['what', 'cold', 'median', 'fastest'],
    rows: [
      { what: 'parse content/ (data and pages)', values: [ms(median(cold.map((run) => run.parse))), ...warm(parse)] },
      { what: 'prove it and build the machine', values: [ms(proveCold), ...warm(prove)], target: atMost(proveCold, 50, 'ms') },
      longestReplay(proof),
      ...generatedTrees(),
    ],
    notes: [
      'Cold: the first run of a fresh process, as in every build (median of 5 processes). Targets are compared with it, and with the median where there is none.',
      `Generated trees: seed ${seed}. Growth compares the fastest runs; "about linear" is taken as a factor of at most ${aboutLinear} per ten-fold (n log n: 13).`,
    ],
  };
}

function coldStart(): z.infer<typeof coldSchema> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(new URL('./cold-start.ts', import.meta.url))], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The cold start failed.\n${stderr}`);
  return coldSchema.parse(JSON.parse(stdout));
}

function longestReplay({ tree, graph, machine }: Proof): Row {
  const longest = tree.ends.map((edge) => routeOf(tree, edge)).reduce((a, b) => (b.length > a.length ? b : a));
  const answers = asAnswers(longest);
  const follow = () => replay(machine, graph, answers);
  const { at } = follow();
  const end = longest.at(-1)?.target;
  if (at !== end) throw new Error(`The longest route leads to "${end}", but its replay to "${at}".`);
  const runs = times(5_000, follow);
  const micro = (value: number) => `${(value * 1000).toFixed(0)} µs`;
  return { what: `replay the longest route (${longest.length} answers)`, values: ['', micro(median(runs)), micro(Math.min(...runs))], target: atMost(median(runs), 1, 'ms') };
}

function generatedTrees(): Row[] {
  const measured = sizes.map((size) => ({ name: `${size.toLocaleString('en')} nodes`, size, runs: proofTimes(size) }));
  const rows = measured.map(({ name, size, runs }): Row => ({ what: `prove + machine, ${name}`, values: ['', ...warm(runs)], ...(size === 10_000 && { target: atMost(median(runs), 2_000, 'ms') }) }));
  const growth = measured.slice(1).map(({ name, runs }, i): Row => {
    const factor = Math.min(...runs) / Math.min(...(measured[i]?.runs ?? []));
    return { what: `growth to ${name}`, values: ['', '', `× ${factor.toFixed(1)}`], target: { says: 'about linear', met: factor <= aboutLinear } };
  });
  return [...rows, ...growth];
}

function proofTimes(size: number): number[] {
  const { rules, policies } = randomRules(size, seed);
  const [finding] = proveTree(rules, policies, idsOnly).findings;
  if (finding) throw new Error(`The generated tree of ${size} nodes does not hold: ${finding.message}`);
  return times(25, () => proveTree(rules, policies, idsOnly));
}

function warm(runs: readonly number[]): [string, string] {
  return [ms(median(runs)), ms(Math.min(...runs))];
}
