import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds, locales, sourceLocale } from '../../src/locales.ts';
import { copyProject, projectRoot, removeCopies } from '../fixtures/content-copy.ts';
import { spokenOn } from '../fixtures/language-of.ts';

/** A copy of the project in which one person changes at once where an answer leads, and publishes it. */
let root: string;
const reason = 'Since this week: distributors ask Partner Center first.';
const day = { today: '2026-11-20', until: '2026-12-15', after: '2026-12-16' };
const toHelp = ['--step', 'azure-purchase', '--answer', 'for-resellers', '--to', 'general-help'];
const translations = localeIds.filter((locale) => locale !== sourceLocale);
const touched = ['content/tree/rules.yaml', 'content/tree/examples.yaml', 'content/registry/new-texts.yaml', ...localeIds.map((locale) => `content/tree/strings/${locale}.yaml`)];

function run(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, GUIDE_TODAY: day.today, GITHUB_ACTIONS: '', FEEDBACK_URL: '', ...env } });
  return { status, output: stdout + stderr };
}

const texts = (from: string) => touched.map((file) => readFileSync(join(from, file), 'utf8'));
const page = (address: string) => readFileSync(join(root, 'dist', address, 'index.html'), 'utf8');

beforeAll(() => {
  root = copyProject();
});
afterAll(removeCopies);

describe('nothing is written', () => {
  test.each([
    ['when a policy would break, which is told with its fix', ['--step', 'azure-role', '--answer', 'indirect-reseller', '--to', 'azure-request'], 1, /\[policy-broken\]\n {2}POL-01 is broken[\s\S]*\n {2}→ Lead the answer[\s\S]*Nothing was written/],
    ['when an example would break, which is told with the way out', ['--step', 'azure-purchase', '--answer', 'from-microsoft', '--to', 'general-help'], 1, /\[example-wrong\][\s\S]*1 example states the old outcome: add --examples/],
    ['in a dry run', [...toHelp, '--reason', reason, '--until', day.until, '--dry-run'], 0, /Nothing was written \(--dry-run\)/],
    ['without a day for a new reason', [...toHelp, '--reason', reason], 2, /--until YYYY-MM-DD/],
    ['for a misspelt outcome', ['--step', 'azure-purchase', '--answer', 'for-resellers', '--to', 'general-hlp'], 2, /Did you mean "general-help"\?/],
    ['for an option that does not exist', [...toHelp, '--untl', day.until], 2, /'--untl'[\s\S]*npm run reroute -- --step/],
    ['for a command that says too little', ['--step', 'azure-purchase'], 2, /npm run reroute -- --step/],
  ])('%s', (_, args, status, told) => {
    const result = run('reroute', args);
    expect(result.output).toMatch(told);
    expect(result.status).toBe(status);
    expect(texts(root)).toEqual(texts(projectRoot));
  });
});

describe('an urgent reroute', () => {
  beforeAll(() => {
    const { status, output } = run('reroute', [...toHelp, '--reason', reason, '--until', day.until]);
    if (status !== 0) throw new Error(output);
    const built = run('build');
    if (built.status !== 0) throw new Error(built.output);
  }, 300_000);

  test('leads the answer to the other outcome, without a script', () => expect(page('en/find-support/azure-purchase')).toMatch(/href="\/en\/find-support\/general-help\/[^"]*"[^>]*data-answer="for-resellers"|data-answer="for-resellers"[^>]*href="\/en\/find-support\/general-help\//));
  test('shows its reason in the source language, unmarked', () => expect(spokenOn(page('en/find-support/general-help')).find(({ text }) => text.includes(reason))?.lang).toBe(locales.en.lang));
  test.each(translations)('shows its reason in %s marked as English', (locale) => expect(spokenOn(page(`${locale}/find-support/general-help`)).filter(({ text }) => text === reason).every(({ lang }) => lang === 'en')).toBe(true));
  test.each(translations)('names the language for readers of %s', (locale) => expect(page(`${locale}/find-support/general-help`)).toMatch(new RegExp(`${reason}</span></span> <span class="lang-mark">|${reason}</span> <span class="lang-mark">`)));
  test('holds on the last day', () => expect(run('check', [], { GUIDE_TODAY: day.until }).status).toBe(0));

  test('stops the build on the day after, with every language that still lacks the text', () => {
    const { status, output } = run('build', [], { GUIDE_TODAY: day.after });
    expect(status).toBe(1);
    for (const locale of ['ru', 'pl', 'cs', 'id', 'es', 'ca']) expect(output).toContain(`"outcomes > general-help > reason" is not translated into "${locale}".`);
  });

  test('can be followed by its examples, and is recorded afterwards where no reason was given', () => {
    const { status } = run('reroute', ['--step', 'azure-purchase', '--answer', 'from-microsoft', '--to', 'general-help', '--examples']);
    expect(status).toBe(0);
    expect(run('check').output).toContain('[answers-unrecorded]');
    expect(run('rules-record', ['--reason', 'The examples say so.']).status).toBe(0);
    expect(run('check').status).toBe(0);
  });
});

describe('the list of sources to read again', () => {
  test('is a warning of the check, and no failure', () => expect(run('check', [], { GUIDE_TODAY: '2030-01-01' }).output).toMatch(/\n\d+ sources are due for a re-check: npm run review:due\n$/));
  test('is an annotation in CI', () => expect(run('check', ['--format=ci']).output).toMatch(/^::warning::\d+ sources are due/m));
  test('leaves JSON of the check alone', () => expect(JSON.parse(run('check', ['--format=json']).output)).toEqual([]));

  test('names what rests on each, for programs too, and is no failure', () => {
    const { status, output } = run('review-due', ['--json', '--today', '2030-01-01']);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toContainEqual(expect.objectContaining({ id: 'D38', checked: '2026-08-21', from: 'check', due: '2027-08-21', daysOverdue: 864, pages: expect.arrayContaining(['customers/dynamics-power-platform']) }));
  });

  test('refuses a day that is none', () => expect(run('review-due', ['--today', '2026-02-30'])).toEqual({ status: 2, output: '"2026-02-30" is no day. Write it as YYYY-MM-DD.\n' }));
});

test('a place for reports that cannot be used stops the build and says what to set', () => {
  const { status, output } = run('build', [], { FEEDBACK_URL: 'javascript:alert(1)' });
  expect(status).toBe(1);
  expect(output).toContain('FEEDBACK_URL is "javascript:alert(1)", which is neither a full https: address nor mailto:.');
});
