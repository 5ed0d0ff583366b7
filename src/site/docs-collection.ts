import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { wordsFile } from '../engine/files.ts';
import { localeIds, locales } from '../locales.ts';
import { base } from '../settings.ts';
import { copyMissing } from './docs-fallback.ts';
import { OutcomeTitles } from './outcome-titles.ts';

/** Front matter fields of ours. Facts, outcomes and diagrams of a page are read from the checked content, not from here. */
export const guideFields = z.object({
  /** The locale that the text is really in, on a copy that stands in for a missing translation. */
  shownIn: z.string().optional(),
});

/**
 * Starlight's loader, with two additions. Title and description of outcome pages come from the words of the tree:
 * they are shown in the tree too, and one text has one place. And a page that a locale lacks is copied from the next
 * language of its chain; in dev the copy goes as soon as the file is there.
 */
export function guideLoader(): Loader {
  const loader = docsLoader();
  return {
    ...loader,
    name: 'guide-docs-loader',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const titles = new OutcomeTitles(root);
      const complete = () => copyMissing(context.store, locales, base, (id) => titles.of(id));
      let isLoaded = false;
      context.watcher?.on('all', (_, file) => {
        if (localeIds.some((locale) => file.endsWith(wordsFile(locale)))) {
          retitle(context.store, titles.read());
          complete();
        }
        // Also for a file that was removed: the loader does so without a sign of its own.
        if (file.endsWith('.md')) setTimeout(complete, 100);
      });
      await loader.load({
        ...context,
        store: watched(context.store, () => isLoaded && complete()),
        // An entry is rendered anew when the words that it takes over have changed.
        generateDigest: (data) => context.generateDigest(JSON.stringify([data, titles.version])),
        parseData: ({ id, data, ...rest }) => context.parseData({ id, data: { ...titles.of(id), ...data }, ...rest }),
      });
      isLoaded = true;
      complete();
    },
  };
}

/** A store that tells when an entry was set, once loading is done; the loader itself sets entries after every edit in dev. */
function watched(store: LoaderContext['store'], told: () => void): LoaderContext['store'] {
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      told();
    });
  };
  return {
    ...store,
    set: (entry) => {
      const changed = store.set(entry);
      tell();
      return changed;
    },
  };
}

function retitle(store: LoaderContext['store'], titles: OutcomeTitles): void {
  for (const entry of store.values()) {
    const own = entry.data['shownIn'] === undefined ? titles.of(entry.id) : undefined;
    const same = own && entry.data['title'] === own.title && entry.data['description'] === own.description;
    if (own && !same) store.set({ ...entry, data: { ...entry.data, ...own }, digest: JSON.stringify(own) });
  }
}
