import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontMatterSchema } from '../engine/pages.ts';
import { wordsSchema, type Words } from '../engine/words.ts';
import { wordsFile } from '../engine/files.ts';
import { readYaml } from '../load/yaml.ts';
import { localeIds } from '../locales.ts';

/** Front matter fields of ours; the checks read the same front matter with the strict schema of src/engine/pages.ts. */
export const guideFields = z.object({
  facts: z.array(z.string()).default([]),
  outcomes: z.array(z.string()).default([]),
  diagram: frontMatterSchema.shape.diagram,
});

/**
 * Starlight's loader, with title and description of outcome pages taken from the words of the tree:
 * they are shown in the tree too, and one text has one place. An entry's digest covers these words, so
 * that a new title reaches a page whose file has not changed; in dev it does so at once.
 */
export function guideLoader(): Loader {
  const loader = docsLoader();
  return {
    ...loader,
    name: 'guide-docs-loader',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const words = new OutcomeTitles(root);
      context.watcher?.on('change', (file) => {
        if (words.refresh(file)) retitle(context.store, words);
      });
      return loader.load({
        ...context,
        generateDigest: (data) => context.generateDigest(JSON.stringify([data, words.version])),
        parseData: ({ id, data, ...rest }) => context.parseData({ id, data: { ...words.of(id), ...data }, ...rest }),
      });
    },
  };
}

type Titled = Pick<Words['outcomes'][string], 'title'> & { description: string };

/** Titles and descriptions of outcome pages, by entry id; read from the words of every locale. */
class OutcomeTitles {
  private readonly byEntry = new Map<string, Titled>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
    this.read();
  }

  /** Changes with the words. */
  get version(): string {
    return JSON.stringify([...this.byEntry]);
  }

  /** @example titles.of('en/find-support/azure-request') // { title: '…', description: '…' } */
  of(entryId: string): Titled | undefined {
    return this.byEntry.get(entryId);
  }

  /** Reads the words again if the file holds them; tells whether it did. */
  refresh(file: string): boolean {
    if (!localeIds.some((locale) => join(this.root, wordsFile(locale)) === file)) return false;
    this.read();
    return true;
  }

  private read(): void {
    for (const locale of localeIds) {
      const words = readYaml(this.root, wordsFile(locale), wordsSchema, new Map(), []);
      // A broken file has been reported by the proof; the last good words stay.
      for (const [id, { title, summary }] of Object.entries(words?.outcomes ?? {})) this.byEntry.set(`${locale}/find-support/${id}`, { title, description: summary });
    }
  }
}

function retitle(store: LoaderContext['store'], words: OutcomeTitles): void {
  for (const entry of store.values()) {
    const own = words.of(entry.id);
    const same = own && entry.data['title'] === own.title && entry.data['description'] === own.description;
    if (own && !same) store.set({ ...entry, data: { ...entry.data, ...own }, digest: JSON.stringify(own) });
  }
}
