import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, removeCopies } from '../fixtures/content-copy.ts';

/** The development server on a copy of the project without one page: what a translator sees who writes it. */
const page = 'content/docs/ca/find-support/azure-request.md';
let catalan: string;
// Without the variables of the test runner, which would make it another kind of server.
const bareEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
let root: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  root = copyProject();
  catalan = readFileSync(join(root, page), 'utf8');
  rmSync(join(root, page));
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

/** The language of the text of the page, where it is not the reader's. */
const shown = async () => /<div class="sl-markdown-content[^"]*"(?: lang="(\w+)")?/.exec(await (await fetch(`${address}/ca/find-support/azure-request/`)).text())?.slice(1);

test('a page that is added in dev replaces the copy of another language without a restart', { timeout: 60_000 }, async () => {
  const soon = { timeout: 20_000, interval: 250 };
  await expect.poll(shown, soon).toEqual(['es']);
  writeFileSync(join(root, page), catalan);
  await expect.poll(shown, soon).toEqual([undefined]);
});
