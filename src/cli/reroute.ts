import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../load/content.ts';
import { loadGuide } from '../load/guide.ts';
import { locales } from '../locales.ts';
import { planReroute, type Plan, type Request } from '../reroute/plan.ts';
import { sayPlan, sayRefused } from '../report/reroute.ts';
import { printTerminal } from '../report/terminal.ts';
import { today } from '../settings.ts';

/**
 * `npm run reroute -- --step <step> --answer <answer> --to <outcome> [--reason "…" --until YYYY-MM-DD] [--examples] [--dry-run]`:
 * leads an answer to another outcome. Proves the change in memory, and writes it only when nothing is wrong.
 * Exits with 1 when something is, with 2 when the command cannot be understood.
 */
const root = process.cwd();
const usage = 'npm run reroute -- --step <step> --answer <answer> --to <outcome> [--reason "…" --until YYYY-MM-DD] [--examples] [--dry-run]';
const { request, dry } = readArgs();
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const { content, findings: unreadable } = loadContent(root, locales, today());
if (!content) stop(`${printTerminal(unreadable)}\n\nThe content cannot be read as it is. Correct this first.`, 1);
const plan = planReroute({ content, textOf, languages: locales, today: today() }, request);
if ('problem' in plan) stop(plan.problem, 2);
// A change that is not recorded yet is what this command makes.
const findings = loadGuide({ folder: root, changed: plan.changed }).findings.filter(({ code }) => code !== 'answers-unrecorded');
if (findings.length > 0) stop(`${printTerminal(findings)}\n\n${sayRefused(plan, findings, request)}`, 1);
if (!dry) write(plan);
const records = request.reason !== undefined && !dry;
console.log(sayPlan(plan, request, { dry, canRecord: !records && Object.hasOwn(scripts(), 'rules:record') }));
if (records) process.exitCode = record(request.reason ?? '');

function readArgs(): { request: Request; dry: boolean } {
  try {
    const { values } = parseArgs({
      options: { step: { type: 'string' }, answer: { type: 'string' }, to: { type: 'string' }, reason: { type: 'string' }, until: { type: 'string' }, examples: { type: 'boolean' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const { step, answer, to, 'dry-run': dry, ...rest } = values;
    if (!step || !answer || !to) return stop(`Say which answer of which step leads to which outcome:\n${usage}`, 2);
    return { request: { step, answer, to, ...rest }, dry };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. The command is:\n${usage}`, 2);
  }
}

/** Writes all files or none: when one cannot be written, those before it get their old texts again. */
function write({ changed }: Plan): void {
  const old = new Map([...changed.keys()].map((file) => [file, textOf(file)]));
  try {
    for (const [file, text] of changed) writeFileSync(join(root, file), text);
  } catch (error) {
    for (const [file, text] of old) if (textOf(file) !== text) writeFileSync(join(root, file), text);
    stop(`A file could not be written, so nothing was changed: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

/** Records the change in the history, with the same reason. */
function record(reason: string): number {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'rules-record.ts'), '--reason', reason], { stdio: 'inherit' }).status ?? 1;
}

function scripts(): Record<string, unknown> {
  const { scripts: known = {} } = JSON.parse(textOf('package.json')) as { scripts?: Record<string, unknown> };
  return known;
}

function stop(why: string, code: 1 | 2): never {
  console.error(why);
  process.exit(code);
}
