import { describe, expect, test } from 'vitest';
import { copyMissing } from '../../../src/site/docs-fallback.ts';
import { twoChains } from '../../fixtures/languages.ts';

type Entry = Parameters<Parameters<typeof copyMissing>[0]['set']>[0];

/** A store as Astro's loaders get it, with an entry for each id; its text is a link to a page in its own language. */
function storeWith(...ids: string[]) {
  const entries = new Map<string, Entry>();
  const store = { get: (id: string) => entries.get(id) as never, set: (entry: Entry) => (entries.set(entry.id, entry), true), delete: (id: string) => void entries.delete(id), keys: () => [...entries.keys()] };
  for (const id of ids) store.set({ id, data: { title: id }, digest: id, filePath: `content/docs/${id}.md`, rendered: { html: `<a href="/base/${id.slice(0, 2)}/plans/">x</a>` } });
  const shown = () => Object.fromEntries([...entries].map(([id, { data }]) => [id, data['shownIn']]));
  return { store, entries, shown, complete: () => copyMissing(store, twoChains, '/base/') };
}

describe('a page that a locale lacks', () => {
  test('is copied from the nearest language of its chain that has it', () => {
    const { shown, complete } = storeWith('en/plans/compare', 'es/plans/compare');
    complete();
    expect(shown()).toEqual({ 'en/plans/compare': undefined, 'es/plans/compare': undefined, 'ca/plans/compare': 'es', 'gl/plans/compare': 'es', 'pt/plans/compare': 'en' });
  });

  test('is copied along a second chain as well', () => {
    const { shown, complete } = storeWith('en/plans/compare', 'es/plans/compare', 'pt/plans/compare');
    complete();
    expect(shown()).toMatchObject({ 'gl/plans/compare': 'pt', 'ca/plans/compare': 'es' });
  });

  test('stays out of the search index', () => {
    const { entries, complete } = storeWith('en/plans/compare');
    complete();
    expect(entries.get('ca/plans/compare')?.data['pagefind']).toBe(false);
  });

  test('links to pages of the reader\'s locale', () => {
    const { entries, complete } = storeWith('en/plans/compare', 'es/plans/compare');
    complete();
    expect(entries.get('ca/plans/compare')?.rendered?.html).toBe('<a href="/base/ca/plans/">x</a>');
  });
});

describe('a copy', () => {
  test('goes when the locale gets a page of its own', () => {
    const { store, shown, complete } = storeWith('en/plans/compare', 'es/plans/compare');
    complete();
    store.set({ id: 'ca/plans/compare', data: { title: 'Compara' }, digest: 'own' });
    complete();
    expect(shown()['ca/plans/compare']).toBeUndefined();
  });

  test('comes back when that page is removed', () => {
    const { store, shown, complete } = storeWith('en/plans/compare', 'es/plans/compare', 'ca/plans/compare');
    complete();
    store.delete('ca/plans/compare');
    complete();
    expect(shown()['ca/plans/compare']).toBe('es');
  });

  test('follows a nearer language of the chain as soon as there is one', () => {
    const { store, entries, complete } = storeWith('en/plans/compare');
    complete();
    store.set({ id: 'es/plans/compare', data: { title: 'Comparar' }, digest: 'es' });
    complete();
    expect(entries.get('ca/plans/compare')?.data).toMatchObject({ title: 'Comparar', shownIn: 'es' });
  });

  test('follows its original when that changes', () => {
    const { store, entries, complete } = storeWith('en/plans/compare');
    complete();
    store.set({ id: 'en/plans/compare', data: { title: 'New' }, digest: 'changed' });
    complete();
    expect(entries.get('ca/plans/compare')?.data['title']).toBe('New');
  });

  test('goes with the last of its originals', () => {
    const { store, entries, complete } = storeWith('en/plans/compare');
    complete();
    store.delete('en/plans/compare');
    complete();
    expect([...entries.keys()]).toEqual([]);
  });
});
