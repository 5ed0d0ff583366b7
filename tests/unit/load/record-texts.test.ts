import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersSchema, type HistoryEntry } from '../../../src/engine/history.ts';
import { answersText, withEntry, withVersion } from '../../../src/load/record-texts.ts';

const head = '# yaml-language-server: $schema=x\n# Comment with [] in it.\n';
const entry: HistoryEntry = { id: '2026-12-01', date: '2026-12-01', reason: 'It: moved, "at once".', changes: [{ answers: { product: 'azure' }, from: 'a', to: 'b' }] };

describe('an entry', () => {
  test('takes the place of the empty list, below the comments', () => {
    const text = withEntry(`${head}[]\n`, entry);
    expect(text.startsWith(`${head}- id: 2026-12-01\n`)).toBe(true);
    expect(parse(text)).toEqual([entry]);
  });

  test('is added below the others, which stay to the letter', () => {
    const first = `${head}- id: 2026-11-30\n  date:   2026-11-30 # a comment\n  reason: 'It was so at once.'\n  changes:\n    - { answers: { product: azure }, to: a }\n`;
    const text = withEntry(first, entry);
    expect(text.startsWith(first)).toBe(true);
    expect(parse(text)).toHaveLength(2);
  });

  test('is refused where nothing can be added, with what to do', () => {
    const flow = '[{ id: 2026-11-30, date: 2026-11-30, reason: It was so at once., changes: [{ answers: { product: azure }, to: a }] }]\n';
    expect(() => withEntry(flow, entry)).toThrow('Write it as a list whose entries begin with "- " at the margin.');
  });
});

test('the date of the rules is changed where it stands, and nothing else', () => {
  expect(withVersion('# top\nversion: 2026-11-20 # since\nstart: matter\n', '2026-12-01')).toBe('# top\nversion: 2026-12-01 # since\nstart: matter\n');
});

test('recorded answers are read back as they were', () => {
  const answers = { digest: 'abc', routes: { 'product=azure&role=reseller': 'ask-provider' } };
  expect(answersSchema.parse(parse(answersText(answers)))).toEqual(answers);
});

test.each(['role=reseller&product=azure', 'product=azure&product=office', 'product', 'product=Azure', ''])('"%s" is no key of answers', (key) => {
  expect(answersSchema.safeParse({ digest: 'abc', routes: { [key]: 'ask-provider' } }).success).toBe(false);
});
