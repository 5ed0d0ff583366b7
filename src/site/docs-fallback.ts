import type { LoaderContext } from 'astro/loaders';
import { firstInChain, sourceOf, type Languages } from '../i18n/chain.ts';

type Store = Pick<LoaderContext['store'], 'get' | 'set' | 'delete' | 'keys'>;

/**
 * Gives every locale an entry for every page of the source language: its own, else a copy of the first in its chain,
 * marked with `shownIn` and kept out of the search index. Links in a copy lead to the reader's locale.
 * `ownData`: what the locale has of its own for an entry, such as the title of an outcome.
 * Safe to call again after every change; copies whose own page has come, or whose original has gone, go.
 */
export function copyMissing(store: Store, languages: Languages, base: string, ownData: (id: string) => object | undefined = () => undefined): void {
  const real = new Set([...store.keys()].filter((id) => !isCopy(store, id)));
  const slugs = new Set([...real].map((id) => id.slice(id.indexOf('/') + 1)));
  for (const id of [...store.keys()]) if (isCopy(store, id) && !slugs.has(id.slice(id.indexOf('/') + 1))) store.delete(id);
  for (const locale of Object.keys(languages).filter((id) => id !== sourceOf(languages)))
    for (const slug of slugs) {
      if (real.has(`${locale}/${slug}`)) continue;
      const from = firstInChain(languages, locale, (other) => real.has(`${other}/${slug}`));
      if (from !== undefined) copy(store, { from, locale, slug, base, own: ownData(`${locale}/${slug}`) });
      else if (store.get(`${locale}/${slug}`)) store.delete(`${locale}/${slug}`);
    }
}

function copy(store: Store, { from, locale, slug, base, own }: { from: string; locale: string; slug: string; base: string; own: object | undefined }): void {
  const original = store.get(`${from}/${slug}`);
  if (!original) return;
  const id = `${locale}/${slug}`;
  const digest = `copy of ${from} ${String(original.digest)} ${JSON.stringify([original.data, own])}`;
  if (store.get(id)?.digest === digest) return;
  const html = original.rendered?.html.replaceAll(`href="${base}${from}/`, `href="${base}${locale}/`);
  // Without the file of the original: the entry is not that file, and one of its own may come.
  const { filePath: _, ...entry } = original;
  store.set({ ...entry, id, digest, data: { ...original.data, ...own, shownIn: from, pagefind: false }, ...(original.rendered && html !== undefined ? { rendered: { ...original.rendered, html } } : {}) });
}

const isCopy = (store: Store, id: string) => store.get(id)?.data['shownIn'] !== undefined;
