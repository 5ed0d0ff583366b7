import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/engine/history.ts';
import { pastTables } from '../../../src/engine/past-tables.ts';
import { afterHistory, digestOf, nextId, recordOf, unrecorded } from '../../../src/engine/record.ts';
import { growTree } from '../../../src/engine/tree.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const role = (reseller: string) => ({ steps: { 'azure-role': { asks: 'role', answers: { provider: 'file-azure', reseller, 'not-sure': 'ask-provider' } } } });
const treeOf = (reseller: string) => growTree(twoQuestionTree(role(reseller))).tree;
const answers = { product: 'azure', role: 'reseller' };
const entry = (id: string, from: string | undefined, to: string | undefined): History[number] => ({ id, date: id.slice(0, 10), reason: 'For a test.', changes: [{ answers, from, ...(to === undefined ? { asks: 'role' } : { to }) }] });

describe('what is not recorded yet', () => {
  test('is nothing when the tree is the recorded one', () => expect(unrecorded(treeOf('ask-provider'), recordOf(treeOf('ask-provider')), [])).toEqual([]));
  test('is each answer that leads elsewhere', () => expect(unrecorded(treeOf('file-azure'), recordOf(treeOf('ask-provider')), [])).toEqual([{ answers, from: 'ask-provider', to: 'file-azure' }]));
  test('is nothing where the history of a merged branch says it already', () => {
    expect(unrecorded(treeOf('file-azure'), recordOf(treeOf('ask-provider')), [entry('2026-01-02', 'ask-provider', 'file-azure')])).toEqual([]);
  });
  test('begins where the history ends', () => {
    expect(unrecorded(treeOf('check-health'), recordOf(treeOf('ask-provider')), [entry('2026-01-02', 'ask-provider', 'file-azure')])).toEqual([{ answers, from: 'file-azure', to: 'check-health' }]);
  });
  test('follows links that are no route any more', () => {
    const shared: History = [{ id: '2026-01-02', date: '2026-01-02', reason: 'For a test.', changes: [{ answers: { product: 'office', role: 'provider' }, from: 'file-azure', to: 'check-health' }] }];
    const now = growTree(twoQuestionTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'ask-provider' } } } })).tree;
    expect(unrecorded(now, recordOf(treeOf('ask-provider')), shared)).toEqual([
      { answers: { product: 'office' }, from: 'check-health', to: 'ask-provider' },
      { answers: { product: 'office', role: 'provider' }, from: 'check-health', to: 'ask-provider' },
    ]);
  });
});

test('the digest tells one outcome apart, whatever the order of rows', () => {
  const [a, b] = [{ 'q=a': 'x', 'q=b': 'y' }, { 'q=b': 'y', 'q=a': 'x' }];
  expect(digestOf(a)).toBe(digestOf(b));
  expect(digestOf({ ...a, 'q=b': 'x' })).not.toBe(digestOf(a));
});

test('answers that stop at a question since a change lead nowhere after the history', () => {
  expect(afterHistory({ 'product=azure&role=reseller': 'ask-provider' }, [entry('2026-01-02', 'ask-provider', undefined)])).toEqual({});
});

test.each([[[], '2026-12-01'], [['2026-12-01'], '2026-12-01-2'], [['2026-12-01', '2026-12-01-2', '2026-12-02'], '2026-12-01-3']])('after %j the next id of the day is %s', (taken, id) => {
  expect(nextId(taken.map((one) => ({ id: one })), '2026-12-01')).toBe(id);
});

test('undoing the history gives the table before each entry, the newest first', () => {
  const key = 'product=azure&role=reseller';
  const history = [entry('2026-01-02', undefined, 'ask-provider'), entry('2026-01-03', 'ask-provider', 'file-azure')];
  expect(pastTables(history, { [key]: 'file-azure' }).map(({ entry: { id }, before, now }) => [id, before[key], now[key]])).toEqual([
    ['2026-01-03', 'ask-provider', 'file-azure'],
    ['2026-01-02', undefined, 'ask-provider'],
  ]);
});
