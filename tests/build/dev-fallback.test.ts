import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, removeCopies } from '../fixtures/content-copy.ts';

/** The development server on a copy of the project: what a translator sees who adds a page. */
const page = 'content/docs/ca/customers/azure.md';
// Without the variables of the test runner, which would make it another kind of server.
const bareEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
let root: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  root = copyProject();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], { cwd: root, env: bareEnv });
  address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (data) => {
      said += String(data);
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(`The development server ended:\n${said}`)));
  });
}, 60_000);

afterAll(() => {
  server.kill();
  removeCopies();
});

const html = async () => (await fetch(`${address}/ca/customers/azure/`)).text();
const shown = async () => /<h1[^>]*>(?:<span lang="(\w+)">)?([^<]*)/.exec(await html())?.slice(1);

test('a page that is added in dev replaces the copy of another language without a restart, and the copy comes back with its removal', { timeout: 60_000 }, async () => {
  const spanish = readFileSync(join(root, 'content/docs/es/customers/azure.md'), 'utf8');
  const title = /^title: "?(.*?)"?$/m.exec(spanish)?.[1];
  const soon = { timeout: 20_000, interval: 250 };
  await expect.poll(shown, soon).toEqual(['es', title]);
  mkdirSync(dirname(join(root, page)), { recursive: true });
  writeFileSync(join(root, page), spanish.replace(/^title: .*$/m, 'title: Azure en nom del client'));
  await expect.poll(shown, soon).toEqual([undefined, 'Azure en nom del client']);
  // The watcher needs a moment for a new folder; the removal of a file that goes at once is not noticed.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  rmSync(join(root, page));
  await expect.poll(shown, soon).toEqual(['es', title]);
});
