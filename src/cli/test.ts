import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { installBrowser } from './browser.ts';
import { build } from './build.ts';

/**
 * `npm test`: types, build, every suite; closes with the counts. `-- --deep` runs what takes longer as well;
 * `-- --project=unit` only some suites, without type check and build.
 */
const report = '.cache/test-report.json';
const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number(), success: z.boolean() });
const args = process.argv.slice(2);
const deep = args.includes('--deep');
const chosen = args.filter((arg) => arg !== '--deep');
const whole = chosen.length === 0;
const steps: [name: string, run: () => boolean][] = [
  ['a browser', () => Boolean(installBrowser())],
  ['the types', () => run('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'])],
  ['the build', () => build()],
];
const failed = whole ? steps.find(([name, step]) => !announced(name, step))?.[0] : undefined;
if (failed) {
  console.error(`\nStopped at ${failed}.\n0 passed, 1 failed`);
  process.exit(1);
}
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });
const ok = run('node_modules/vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen], { DEEP: deep ? '1' : '' });
// A runner that died has left no report; that is a failure too.
const died = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, success: false };
const counts = existsSync(report) ? reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))) : died;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(`\n${counts.numPassedTests} passed, ${counts.numFailedTests || (ok ? 0 : 1)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = ok && counts.success ? 0 : 1;

function announced(name: string, step: () => boolean): boolean {
  console.log(`\n— ${name}`);
  return step();
}

function run(script: string, scriptArgs: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(process.execPath, [script, ...scriptArgs], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } }).status === 0;
}
