import { describe, expect, test } from 'vitest';
import { changeOf, type PastChange } from '../../../src/site/past.ts';

const change = (id: string, from: PastChange['from']): PastChange => ({ id, date: id, reason: 'For a test.', from });
const changes = [
  change('2026-12-03', { 'ask-provider': ['product=azure&role=reseller'] }),
  change('2026-12-02', { 'file-azure': ['product=azure&role=reseller', 'product=office'] }),
  change('2026-12-01', { 'ask-provider': ['product=azure&role=reseller', 'gone=yes'] }),
];
const idOf = (outcome: string, search: string) => changeOf(changes, outcome, search)?.id;

describe('the change that explains a link', () => {
  test('is the newest by which its answers left the outcome', () => expect(idOf('ask-provider', '?product=azure&role=reseller')).toBe('2026-12-03'));
  test('is that of the outcome of the link, not of another one', () => expect(idOf('file-azure', '?role=reseller&product=azure')).toBe('2026-12-02'));
  test('is found with parameters of others in the address', () => expect(idOf('file-azure', '?utm_source=mail&product=office')).toBe('2026-12-02'));
  test('is found by answers that no question has any more', () => expect(idOf('ask-provider', '?gone=yes')).toBe('2026-12-01'));
});

describe('no change explains a link', () => {
  test.each(['?product=azure', '?product=azure&role=provider', '?product=azure&role=reseller&role=provider', '?product=azure&product=azure&role=reseller', '', '?%E0%A4%A=1&product'])('with %s', (search) => expect(idOf('ask-provider', search)).toBeUndefined());
  test.each(['check-health', 'constructor', '__proto__', ''])('to %s', (outcome) => expect(idOf(outcome, '?product=azure&role=reseller')).toBeUndefined());
});
