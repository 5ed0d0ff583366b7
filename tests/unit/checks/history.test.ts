import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/engine/history.ts';
import { recordOf } from '../../../src/engine/record.ts';
import { growTree } from '../../../src/engine/tree.ts';
import { registryFile } from '../../../src/engine/files.ts';
import { findingsOf, onlyFinding, smallGuide } from '../../fixtures/small-guide.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const sound = recordOf(growTree(twoQuestionTree()).tree);
const office = (to: string) => twoQuestionTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: to } } } });
const key = 'product=office';
const answers = { product: 'office' };
type Entry = History[number];
/** The one entry that fits the sound tree, with parts replaced. */
const entry = (change: Partial<Entry> = {}): Entry => ({ id: '2026-01-01', date: '2026-01-01', reason: 'Office was added to it.', changes: [{ answers, from: 'ask-provider', to: 'check-health' }], ...change });
const withHistory = (...history: History) => smallGuide({ history });
const file = registryFile('history');

test('a history that fits the tree has no findings', () => expect(findingsOf(withHistory(entry()))).toEqual([]));

describe('a tree that leads elsewhere than was recorded', () => {
  const rerouted = smallGuide({ rules: office('ask-provider'), answers: sound, examples: [] });

  test('is told in words, with the command that records it', () => {
    expect(onlyFinding('answers-unrecorded', rerouted)).toEqual({
      code: 'answers-unrecorded',
      message: 'For Office, the answer changes from "Check service health" (check-health) to "Ask your provider" (ask-provider). 1 shared link is affected, and no history says why.',
      fix: 'Run: npm run rules:record -- --reason "…" (in one or two English sentences, for readers).',
      file: 'content/tree/rules.yaml',
      at: 'office: ask-provider',
    });
  });

  test('is not told while the rules cannot be followed', () => {
    expect(findingsOf(smallGuide({ rules: office('ask-provder'), answers: sound })).map(({ code }) => code)).not.toContain('answers-unrecorded');
  });

  test('by more routes only, without other answers, is told too', () => {
    const more = twoQuestionTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'office-role' } }, 'office-role': { asks: 'role', answers: { provider: 'check-health', reseller: 'check-health', 'not-sure': 'check-health' } } } });
    const back = recordOf(growTree(more).tree);
    expect(onlyFinding('answers-unrecorded', smallGuide({ answers: back, history: [] })).message).toBe('The routes are others than the recorded ones, although no answer leads elsewhere.');
  });
});

test('recorded answers that were edited by hand are told, with the way back', () => {
  const edited = { ...sound, routes: { ...sound.routes, [key]: 'ask-provider' } };
  expect(onlyFinding('history-wrong', smallGuide({ answers: edited }))).toEqual({
    code: 'history-wrong',
    message: 'The recorded answers were edited by hand: their digest is another one.',
    fix: 'Restore the file (git restore content/registry/answers.yaml), change the rules instead, and run: npm run rules:record.',
    file: registryFile('answers'),
    at: `digest: ${sound.digest}`,
  });
});

describe('an entry edited by hand', () => {
  test.each<[what: string, history: History, message: string, at: string]>([
    ['in the future', [entry({ id: '2030-01-02', date: '2030-01-02' })], 'The entry "2030-01-02" is of 2030-01-02, which is in the future.', 'date: 2030-01-02'],
    ['of another day than its id', [entry({ date: '2025-12-31' })], 'The entry "2026-01-01" is of another day, 2025-12-31.', 'date: 2025-12-31'],
    ['older than the one above', [entry({ changes: [{ answers, from: 'file-azure', to: 'ask-provider' }] }), entry({ id: '2025-01-01', date: '2025-01-01' })], 'The entry "2025-01-01" is older than the one above it.', 'date: 2025-01-01'],
    ['with the id of another', [entry({ changes: [{ answers, from: 'file-azure', to: 'ask-provider' }] }), entry()], 'Two entries have the id "2026-01-01".', '- id: 2026-01-01'],
    ['with answers twice', [entry({ changes: [{ answers, from: 'ask-provider', to: 'check-health' }, { answers, from: 'file-azure', to: 'check-health' }] })], 'The answers product=office stand twice in the entry "2026-01-01".', '- answers:'],
    ['that begins elsewhere than the last one ended', [entry({ changes: [{ answers, from: 'file-azure', to: 'ask-provider' }] }), entry({ id: '2026-01-01-2', changes: [{ answers, to: 'check-health' }] })], 'The entry "2026-01-01-2" says that product=office led to no outcome before, but an earlier entry says that they led to "ask-provider" since then.', '- answers:'],
    ['that contradicts the recorded answers', [entry({ changes: [{ answers, from: 'check-health', to: 'file-azure' }] })], 'The entry "2026-01-01" says that product=office led to "file-azure" since then, but the recorded answers say that they led to "check-health".', '- answers:'],
  ])('%s is told at its line', (_, history, message, at) => {
    const found = findingsOf(withHistory(...history)).filter(({ code }) => code === 'history-wrong');
    expect(found).toContainEqual({ code: 'history-wrong', message, fix: expect.stringMatching(/\w{4}/), file, at });
  });

  test('with an outcome that does not exist is told the nearest one', () => {
    expect(onlyFinding('unknown-id', withHistory(entry({ changes: [{ answers, from: 'ask-provder', to: 'check-health' }] })))).toMatchObject({ message: 'The history names the outcome "ask-provder", which does not exist.', fix: 'Did you mean "ask-provider"?', file, at: 'from: ask-provder' });
  });

  test('with a question that does not exist is told the nearest one', () => {
    const history = [entry({ changes: [{ answers: { product: 'azure' }, from: 'file-azure', asks: 'rol' }] })];
    expect(onlyFinding('unknown-id', withHistory(...history)).fix).toBe('Did you mean "role"?');
  });

  test('with a reason in a language that does not exist is told so', () => {
    expect(onlyFinding('unknown-id', withHistory(entry({ reasons: { xx: 'A reason.' } }))).message).toBe('The history names the language "xx", which does not exist.');
  });

  test('newer than the rules tells the date that they should have', () => {
    expect(onlyFinding('history-wrong', withHistory(entry({ id: '2026-05-05', date: '2026-05-05' })))).toMatchObject({ fix: 'Set "version" to 2026-05-05.', file: 'content/tree/rules.yaml', at: 'version: 2026-01-01' });
  });
});
