import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewAt } from '../../../src/widget/view.ts';
import { graph, place } from './words-and-graph.ts';

const start = 'customer-product';
const step = '/en/find-support/azure-role/';

afterEach(() => vi.unstubAllGlobals());

describe('what an address shows', () => {
  test('is the step that it names', () => {
    expect(view(step)).toEqual({ step: 'azure-role', waiting: {}, kept: [], dropped: {}, refused: [] });
  });

  test('is the first step at find-support itself', () => {
    expect(view('/en/find-support/').step).toBe(graph.start);
  });

  test.each(['/en/', '/en/find-support/azure-request/', '/en/find-support/no-such-step/', '/ru/find-support/azure-role/'])('is the step that the page began with, at %s', (path) => {
    expect(view(path).step).toBe(start);
  });

  test.each(['constructor', '__proto__', 'toString'])('is the step that the page began with, at a step called "%s"', (name) => {
    expect(view(`/en/find-support/${name}/`, '?role=advisor').step).toBe(start);
  });

  test('has the answers waiting that are asked for later', () => {
    expect(view(step, '?purchase=not-sold').waiting).toEqual({ purchase: 'not-sold' });
  });

  test('has its own answers from the address, whatever the query says', () => {
    expect(view(step, '?product=microsoft-365&matter=obstacle')).toEqual(expect.objectContaining({ step: 'azure-role', waiting: {}, dropped: {} }));
  });

  test('names the answers that nobody asks for below', () => {
    expect(view(step, '?site=azure-portal').dropped).toEqual({ site: 'azure-portal' });
  });

  test('names the questions whose answers cannot be used', () => {
    expect(view(step, '?role=pilot').refused).toEqual([{ question: 'role', why: 'no-such-answer' }]);
  });

  test('ignores parameters that are no questions', () => {
    expect(view(step, '?utm_source=mail&constructor=x')).toEqual(view(step));
  });

  test('tells after a move within the page what was kept and dropped', () => {
    expect(view(step, '', { kept: ['role'], dropped: { site: 'azure-portal' } })).toEqual(expect.objectContaining({ kept: ['role'], dropped: { site: 'azure-portal' } }));
  });

  test.each([undefined, null, 1, 'text', [], {}, { kept: 'role', dropped: null }, { kept: null, dropped: 1 }])('does not mind what another script left in the history: %j', (state) => {
    expect(view(step, '', state)).toEqual(view(step));
  });
});

/** The view at an address, on a page that began with another step. */
function view(pathname: string, search = '', state: unknown = null) {
  vi.stubGlobal('location', { pathname, search });
  vi.stubGlobal('history', { state });
  return viewAt(graph, place, start);
}
