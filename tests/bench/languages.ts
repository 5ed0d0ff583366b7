import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds, sourceLocale } from '../../src/locales.ts';
import { timed } from './measure.ts';
import { scratchFolder } from './scratch.ts';
import type { Row, Table } from './table.ts';

/** What a build cost. */
interface Cost {
  seconds: number;
  pages: number;
  /** Largest resident set of any process of the build, in bytes. */
  peak: number;
}

/** Ours with all languages beside ours with the source language alone: seconds per page and memory, in one run. */
export function measureLanguages(): Table {
  const one = copyProject('one', [sourceLocale]);
  const all = copyProject('all', localeIds);
  // In turns, so that a busy moment of the machine meets both; the first ones fill the caches.
  const costs = [1, 2, 3].map(() => ({ one: buildIn(one), all: buildIn(all) })).slice(1);
  const best = (which: 'one' | 'all') => costs.map((cost) => cost[which]).toSorted((a, b) => a.seconds - b.seconds)[0];
  const [single, whole] = [best('one'), best('all')];
  if (!single || !whole) throw new Error('Nothing was built.');
  const perPage = ({ seconds, pages }: Cost) => seconds / pages;
  const row = (what: string, cost: Cost): Row => ({ what, values: [`${cost.seconds.toFixed(1)} s`, String(cost.pages), `${(perPage(cost) * 1000).toFixed(1)} ms`, `${(cost.peak / 2 ** 30).toFixed(2)} GiB`] });
  const factor = perPage(whole) / perPage(single);
  return {
    title: `Build: ${localeIds.length} languages beside one`,
    columns: ['site', 'time', 'pages', 'per page', 'most memory'],
    rows: [row('one language', single), row(`${localeIds.length} languages`, whole)],
    notes: [`Per page ${factor.toFixed(2)} × (target: at most 1.2 ×); memory ${whole.peak < 2 ** 30 ? 'below' : 'NOT below'} the target of 1 GiB. The faster of two builds with warm caches each.`],
  };
}

/** A copy of the project with some of its languages. It lies in the project, which lends it node_modules. */
function copyProject(name: string, locales: readonly string[]): string {
  mkdirSync('.cache', { recursive: true });
  const root = scratchFolder(join(process.cwd(), `.cache/bench-${name}-`));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  const list = join(root, 'src/locales.ts');
  const gone = localeIds.filter((locale) => !locales.includes(locale));
  writeFileSync(list, readFileSync(list, 'utf8').split('\n').filter((line) => !gone.some((locale) => line.startsWith(`  ${locale}: {`))).join('\n'));
  for (const locale of gone) rmSync(join(root, 'content/docs', locale), { recursive: true });
  return root;
}

function buildIn(root: string): Cost {
  const usage = join(root, '.usage');
  rmSync(usage, { recursive: true, force: true });
  mkdirSync(usage);
  const preload = join(root, 'usage.mjs');
  // maxRSS is in kB: https://nodejs.org/api/process.html#processresourceusage
  writeFileSync(preload, `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(`${usage}/`)} + process.pid, String(process.resourceUsage().maxRSS)));\n`);
  const { ms, result } = timed(() => spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: `--import=${preload}` } }));
  if (result.status !== 0) throw new Error('A copy of the guide could not be built; the reason is above.');
  const peak = Math.max(...readdirSync(usage).map((name) => Number(readFileSync(join(usage, name), 'utf8')) * 1024));
  const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  return { seconds: ms / 1000, pages, peak };
}
