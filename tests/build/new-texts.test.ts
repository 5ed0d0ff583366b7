import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { copyProject, removeCopies } from '../fixtures/content-copy.ts';
import { spokenOn } from '../fixtures/language-of.ts';

/** A copy of the site in which an urgent reroute went out before its Polish translation, built. */
let root: string;
const page = (address: string) => readFileSync(join(root, 'dist', address, 'index.html'), 'utf8');
const langOf = (html: string, text: string) => spokenOn(html).filter((spoken) => spoken.text === text).map((spoken) => spoken.lang);
const english = { question: '', reason: '', restart: '' };
const polishTitle = { own: '' };

beforeAll(() => {
  root = copyProject();
  const read = (file: string) => parseDocument(readFileSync(join(root, file), 'utf8'));
  const without = (file: string, ...paths: string[][]) => {
    const words = read(file);
    for (const path of paths) words.deleteIn(path);
    writeFileSync(join(root, file), String(words));
  };
  english.question = String(read('content/tree/strings/en.yaml').getIn(['questions', 'role', 'title']));
  english.reason = String(read('content/tree/strings/en.yaml').getIn(['outcomes', 'azure-request', 'reason']));
  english.restart = String(read('content/strings/en.yaml').getIn(['guide', 'startAgain']));
  polishTitle.own = String(read('content/tree/strings/pl.yaml').getIn(['outcomes', 'azure-request', 'title']));
  without('content/tree/strings/pl.yaml', ['questions', 'role', 'title'], ['outcomes', 'azure-request', 'reason']);
  without('content/strings/pl.yaml', ['guide', 'startAgain'], ['notFound']);
  rmSync(join(root, 'content/docs/pl/find-support/azure-request.md'));
  const until = '2999-01-01';
  writeFileSync(join(root, 'content/registry/new-texts.yaml'), stringify([
    { part: 'tree', text: 'questions.role.title', until, why: 'Test.' },
    { part: 'tree', text: 'outcomes.azure-request.reason', until, why: 'Test.' },
    { part: 'interface', text: 'guide.startAgain', until, why: 'Test.' },
    { part: 'interface', text: 'notFound', until, why: 'Test.' },
    { part: 'page', text: 'find-support/azure-request', until, why: 'Test.' },
  ]));
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(removeCopies);

describe('texts that are new, before their day', () => {
  test('let the site be built', () => expect(page('pl')).toContain('lang="pl"'));

  test('are shown in the source language in the widget, marked for machines and readers', () => {
    const html = page('pl/find-support/azure-role');
    expect(langOf(html, english.question)).toContain('en');
    expect(html).toContain(`<span lang="en">${english.question}</span> <span class="lang-mark">(angielski)</span>`);
  });

  test('of the interface are marked in the widget too', () => expect(langOf(page('pl/find-support/azure-role'), english.restart)).toEqual(['en']));
  test('are marked on the card of an outcome, and where it gives its reasons', () => expect(langOf(page('pl/find-support/azure-request'), english.reason)).toEqual(['en', 'en']));
  test('are marked on the 404 page', () => expect(readFileSync(join(root, 'dist/404.html'), 'utf8')).toMatch(/<template data-not-found="pl"[\s\S]*?<h1 id="_top"><span lang="en">/));
  test('leave nothing to mark in the source language', () => expect(page('en/find-support/azure-role')).not.toContain('lang-mark'));
});

describe('a new outcome page without its translation', () => {
  test('has the reader\'s title, which is translated', () => expect(/<h1[^>]*>([^<]*)</.exec(page('pl/find-support/azure-request'))?.[1]).toBe(polishTitle.own));
  test('has its text in the source language, marked', () => expect(page('pl/find-support/azure-request')).toMatch(/<div class="sl-markdown-content[^"]*" lang="en">/));
  test('says so', () => expect(page('pl/find-support/azure-request')).toContain('class="language-note"'));
});
