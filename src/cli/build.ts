import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dueLine, dueSources } from '../engine/freshness.ts';
import { loadGuide } from '../load/guide.ts';
import { printTerminal } from '../report/terminal.ts';
import { today } from '../settings.ts';

/**
 * With a limit V8 collects garbage sooner: a build keeps about 150 MB alive, and took 1.25 GiB without it on a large
 * machine. In MB: https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib
 */
const heapLimit = '--max-old-space-size=768';

/**
 * `npm run build`: proves the content, builds into a folder beside `dist`, and swaps it in only when
 * everything went well, so that a failed build leaves the last good site in place.
 */
export function build(out = 'dist'): boolean {
  const { guide, findings } = loadGuide(process.cwd());
  if (findings.length > 0) {
    console.error(printTerminal(findings));
    return false;
  }
  const due = guide && dueLine(dueSources(guide.content, today()).length);
  if (due) console.log(due);
  const fresh = `.${out}-next`;
  rmSync(fresh, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [heapLimit, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', fresh, '--silent'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0 || !existsSync(`${fresh}/404.html`)) {
    console.error(`The build failed; its message is above. ${existsSync(out) ? `The last good site is still in ${out}.` : ''}`);
    return false;
  }
  // Moved aside first and deleted last: there is a whole site at any moment but one.
  const old = `.${out}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  return true;
}

if (import.meta.main) process.exitCode = build() ? 0 : 1;
