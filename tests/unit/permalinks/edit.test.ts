import { describe, expect, test } from 'vitest';
import { checkPermalinks } from '../../../src/engine/check-permalinks.ts';
import type { Permalinks } from '../../../src/engine/permalinks.ts';
import { add, move, retire, type Edit } from '../../../src/permalinks/edit.ts';
import { twoChains } from '../../fixtures/languages.ts';
import { published, registry } from './registry.ts';

const on = '2026-11-20';
const reason = 'Microsoft ended it.';

/** A registry that also has what the content published before. */
const before = (change: Partial<Permalinks> = {}) =>
  registry({ pages: { ...registry().pages, '/plans/old/': ['use'] }, steps: ['azure-role', 'old-role', 'product'], questions: { role: ['advisor', 'broker', 'provider'] }, ...change });

function changed(edit: Edit): Permalinks {
  if ('refused' in edit) throw new Error(edit.refused);
  return edit.permalinks;
}

function refusal(edit: Edit): string {
  if ('refused' in edit) return `${edit.refused} → ${edit.fix}`;
  throw new Error('Nothing was refused.');
}

describe('adding', () => {
  test('registers what is new, in order', () => {
    const now = published({ pages: { ...registry().pages, '/about/guide/': ['why'], '/plans/compare/': ['fees', 'use'] }, steps: ['azure-role', 'matter', 'product'] });
    expect(changed(add(registry(), now))).toEqual(registry({ pages: { '/about/guide/': ['why'], '/customers/azure/': ['steps'], '/plans/compare/': ['fees', 'use'] }, steps: ['azure-role', 'matter', 'product'] }));
  });

  test('leaves what is lost for somebody to explain', () => expect(changed(add(before(), published())).steps).toContain('old-role'));
  test('sorts a registry that is out of order', () => expect(changed(add(registry({ steps: ['product', 'azure-role', 'product'] }), published())).steps).toEqual(['azure-role', 'product']));
  test('twice changes nothing', () => expect(changed(add(changed(add(registry(), published())), published()))).toEqual(registry()));
  test('refuses an id that ended before', () => expect(refusal(add(registry({ steps: ['product'], retired: { '/find-support/azure-role/': { on, reason } } }), published()))).toContain('old links would mean something else'));
  test('refuses a step that became an outcome', () => expect(refusal(add(registry({ outcomes: {}, steps: ['azure-role', 'file-azure', 'product'] }), published()))).toContain('is another kind of thing now'));
});

describe('moving', () => {
  test('keeps the old address with the new one and the day', () => {
    const after = changed(move(before(), published(), '/plans/old/', '/plans/compare/', on));
    expect(after.moved).toEqual({ '/plans/old/': { to: '/plans/compare/', on } });
    expect(after.pages).toEqual(registry().pages);
  });

  test('lets earlier redirects lead straight to the new address', () => {
    const after = changed(move(before({ moved: { '/plans/older/': { to: '/plans/old/', on }, '/plans/older/#a': { to: '/plans/old/#use', on } } }), published(), '/plans/old/', '/plans/compare/', on));
    expect([after.moved['/plans/older/']?.to, after.moved['/plans/older/#a']?.to]).toEqual(['/plans/compare/', '/plans/compare/#use']);
  });

  test.each<[string, string, string, string]>([
    ['what is still published', '/plans/compare/', '/customers/azure/', 'The page /plans/compare/ is still published. → Remove it from the content'],
    ['what was never published', '/plans/never/', '/plans/compare/', '/plans/never/ is not in the registry, so nobody can have a link to it.'],
    ['a target that does not exist', '/plans/old/', '/plans/compar/', '/plans/compar/ is not published. → Did you mean "/plans/compare/"?'],
    ['an answer to a page', '?role=broker', '/plans/compare/', 'The answer ?role=broker cannot move to /plans/compare/.'],
    ['a page whose headings are not at the new address', '/plans/old/', '/customers/azure/', 'These are not at /customers/azure/, so links to them would lead to nothing: /plans/old/#use. → First say'],
  ])('refuses %s', (_, from, to, words) => expect(refusal(move(before(), published(), from, to, on))).toContain(words));

  test('refuses what moved already', () => expect(refusal(move(registry({ moved: { '/plans/old/': { to: '/plans/compare/', on } } }), published(), '/plans/old/', '/customers/azure/', on))).toContain('moved to /plans/compare/ on 2026-11-20 already'));
});

describe('retiring', () => {
  test('keeps the day, the reason and what replaced it', () => {
    const after = changed(retire(before(), published(), '?role=broker', { reason, to: '?role=advisor', on }));
    expect([after.retired, after.questions]).toEqual([{ '?role=broker': { on, reason, to: '?role=advisor' } }, registry().questions]);
  });

  test('ends what led there as well', () => {
    const after = changed(retire(before({ moved: { '/plans/older/': { to: '/plans/old/', on: '2026-01-01' } } }), published(), '/plans/old/', { reason, on }));
    expect([after.moved, Object.keys(after.retired)]).toEqual([{}, ['/plans/old/', '/plans/older/']]);
  });

  test('lets what it had replaced lead to its own replacement', () => {
    const after = changed(retire(before({ retired: { '/plans/older/': { on, reason, to: '/plans/old/' } } }), published(), '/plans/old/', { reason, to: '/plans/compare/', on }));
    expect(after.retired['/plans/older/']?.to).toBe('/plans/compare/');
  });

  test('refuses a missing reason', () => expect(refusal(retire(before(), published(), '/plans/old/', { reason: ' ', on }))).toContain('has no reason. → Add one for readers'));
  test('refuses a replacement that does not exist', () => expect(refusal(retire(before(), published(), '/plans/old/', { reason, to: '/plans/nowhere/', on }))).toContain('/plans/nowhere/ is not published.'));
  test('refuses what is still published', () => expect(refusal(retire(before(), published(), '/find-support/product/', { reason, on }))).toContain('is still published'));
});

test('a registry is sound when everything that was lost has moved or ended', () => {
  const moved = changed(move(before(), published(), '/plans/old/', '/plans/compare/', on));
  const retired = changed(retire(moved, published(), '?role=broker', { reason, on }));
  const done = changed(move(retired, published(), '/find-support/old-role/', '/find-support/azure-role/', on));
  expect(checkPermalinks(done, published(), twoChains)).toEqual([]);
});

test('what is refused changes nothing', () => {
  const start = before();
  move(start, published(), '/plans/old/', '/customers/azure/', on);
  retire(start, published(), '/plans/compare/', { reason, on });
  expect(start).toEqual(before());
});
