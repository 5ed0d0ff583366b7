import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { removeCopies, rewrite } from '../fixtures/content-copy.ts';
import { reroute, reroutedProject, run } from '../fixtures/rerouted-project.ts';

const reason = 'Microsoft says since today: ask the provider, whoever it is.';
const [history, answers] = ['content/registry/history.yaml', 'content/registry/answers.yaml'];
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
let root: string;
beforeAll(() => { root = reroutedProject(); });
afterAll(removeCopies);

describe('an answer that was rerouted and not recorded', () => {
  test('stops the check with the command that records it', () => {
    const { status, out } = run(root, 'check');
    expect([status, out]).toEqual([1, expect.stringContaining('→ Run: npm run rules:record -- --reason')]);
    expect(out).toMatch(/content\/tree\/rules\.yaml:\d+:\d+ {2}\[answers-unrecorded\]/);
  });

  test.each<[what: string, args: string[], says: string]>([
    ['without a reason', [], 'This change needs a reason.\n→ Give it in one or two English sentences'],
    ['with a reason that says nothing', ['--reason', 'x'], 'The reason is too short'],
    ['on a day that does not exist', ['--reason', reason, '--date', '2026-02-30'], '"2026-02-30" is no day up to today'],
    ['in the future', ['--reason', reason, '--date', '2999-01-01'], '"2999-01-01" is no day up to today'],
    ['with an unknown option', ['--why', reason], "Unknown option '--why'"],
  ])('is not recorded %s, which is explained', (_, args, says) => {
    const before = [textOf(root, history), textOf(root, answers)];
    const { status, err } = run(root, 'rules-record', ...args);
    expect([status, err, [textOf(root, history), textOf(root, answers)]]).toEqual([2, expect.stringContaining(says), before]);
    expect(err).toContain('\n→ ');
  });

  test('is not recorded while the rules do not hold', () => {
    rewrite(root, 'content/tree/rules.yaml', '\nstart: matter\n', '\nstart: mater\n');
    const { status, err } = run(root, 'rules-record', '--reason', reason);
    rewrite(root, 'content/tree/rules.yaml', '\nstart: mater\n', '\nstart: matter\n');
    expect([status, err]).toEqual([1, expect.stringContaining('[unknown-id]')]);
  });
});

describe('an answer that is recorded', () => {
  let said: ReturnType<typeof run>;
  let before: string;
  beforeAll(() => {
    before = textOf(root, history);
    said = run(root, 'rules-record', '--reason', reason, '--reason-pl', 'Microsoft mówi od dziś: zapytaj dostawcę.');
  });

  test('is told in words', () => expect([said.status, said.out]).toEqual([0, expect.stringMatching(/^- For .+, the answer changes from "[^"]+" \(subscription-provider-files\) to "[^"]+" \(advisor-ask-provider\)\./)]));

  test('stands in the history with date, reasons and both outcomes', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(parse(textOf(root, history))).toEqual([{ id: today, date: today, reason, reasons: { pl: 'Microsoft mówi od dziś: zapytaj dostawcę.' }, changes: [{ answers: reroute.answers, from: reroute.from, to: reroute.to }] }]);
  });

  test('leaves the comments of the file', () => expect(textOf(root, history).startsWith(before.replace('[]\n', ''))).toBe(true));
  test('satisfies the check', () => expect(run(root, 'check')).toEqual({ status: 0, out: expect.stringMatching(/^No findings\.\n/), err: '' }));
  test('is not recorded twice', () => expect(run(root, 'rules-record', '--reason', reason)).toEqual({ status: 0, out: 'Every answer leads where it was recorded to lead. There is nothing to record.\n', err: '' }));

  test('whose entry is edited by hand afterwards stops the check', () => {
    const text = textOf(root, history);
    writeFileSync(join(root, history), text.replace('to: advisor-ask-provider', 'to: azure-request'));
    const { status, out } = run(root, 'check');
    writeFileSync(join(root, history), text);
    expect([status, out]).toEqual([1, expect.stringContaining('[history-wrong]')]);
    expect(out).toContain('but the recorded answers say that they led to "advisor-ask-provider"');
  });

  test('and led back is a second entry of the same day', () => {
    rewrite(root, reroute.file, reroute.after, reroute.before);
    expect(run(root, 'rules-record', '--reason', 'That was wrong, it is as before.').status).toBe(0);
    const entries = parse(textOf(root, history)) as { id: string; date: string; changes: unknown[] }[];
    expect(entries.map(({ id, date }) => id.slice(date.length))).toEqual(['', '-2']);
    expect(entries[1]?.changes).toEqual([{ answers: reroute.answers, from: reroute.to, to: reroute.from }]);
    expect(run(root, 'check').out).toMatch(/^No findings\.\n/);
  });
});
