import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveNote } from '../../../src/widget/note.ts';
import { OutcomeTold, OutcomeTrail, readOutcome } from '../../../src/widget/OutcomeAnswers.tsx';
import { graph, marked, place } from './words-and-graph.ts';

const right = '?matter=customer-cloud&product=azure&role=advisor';
const pathname = '/en/find-support/azure-ask-provider/';

beforeEach(() => vi.stubGlobal('sessionStorage', undefined));
afterEach(() => vi.unstubAllGlobals());

describe('the answers of an outcome', () => {
  test.each(['', '?utm_source=mail'])('are not there when the address is "%s"', (search) => {
    expect(shown(search)).toBe('');
  });

  test('are the route that led there, each with a link that changes it', () => {
    expect(shown(right).match(/aria-label="CHANGE /g)).toHaveLength(3);
  });

  test('are the same in any order', () => {
    expect(shown('?role=advisor&product=azure&matter=customer-cloud')).toBe(shown(right));
  });

  test('name those that nobody asks for on the route', () => {
    expect(shown(`${right}&purchase=not-sold`)).toContain(`EXTRA ${marked.questions['purchase']?.answers['not-sold']?.label}`);
  });

  test('name the questions whose answers were refused', () => {
    expect(shown(`${right}&role=member`)).toContain(`REFUSED ${marked.questions['role']?.title}`);
  });

  test('that stop at a question link on to it', () => {
    const html = shown('?matter=customer-cloud&product=azure');
    expect(html).toContain('INCOMPLETE <a href="/en/find-support/azure-role/">');
    expect(html).not.toContain('YOURS');
  });

  test('that stop at a question take the unused ones along', () => {
    expect(shown('?matter=customer-cloud&role=advisor')).toContain('INCOMPLETE <a href="/en/find-support/customer-product/?role=advisor">');
  });

  test('that lead to another outcome link to it', () => {
    const html = shown('?matter=customer-cloud&product=azure&role=direct-bill');
    expect(html).toContain(`ELSEWHERE <a href="/en/find-support/azure-request/?matter=customer-cloud&amp;product=azure&amp;role=direct-bill">${marked.outcomes['azure-request']}</a>`);
    expect(html).not.toContain('YOURS');
  });

  test.each(['?matter=customer-cloud&product=azure&role=direct-bill&purchase=not-sold', '?matter=customer-cloud&purchase=not-sold'])('that lead elsewhere do not tell what that route leaves out: %s', (search) => {
    expect(shown(search)).not.toContain('EXTRA');
  });

  test('tell what a change has kept and dropped', () => {
    const stored = new Map<string, string>();
    vi.stubGlobal('sessionStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value) });
    leaveNote(pathname + right, { kept: ['role'], dropped: { site: 'azure-portal' } });
    expect(shown(right).match(/KEPT/g)).toHaveLength(1);
    expect(shown(right)).toContain(`DROPPED ${marked.questions['site']?.answers['azure-portal']?.label}`);
  });
});

/** The component on the page of azure-ask-provider, with a query. */
function shown(search: string): string {
  vi.stubGlobal('location', { pathname, search });
  const answers = readOutcome(graph, 'azure-ask-provider');
  return renderToString(
    <>
      <OutcomeTold graph={graph} words={marked} place={place} answers={answers} />
      <OutcomeTrail graph={graph} words={marked} place={place} answers={answers} />
    </>,
  );
}
