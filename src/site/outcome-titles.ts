import { wordsFile } from '../engine/files.ts';
import { wordsSchema, type Words } from '../engine/words.ts';
import { readTexts } from '../load/texts.ts';
import { locales } from '../locales.ts';

/** What an outcome page takes over from the words of the tree. */
export type Titled = Pick<Words['outcomes'][string], 'title'> & { description: string };

/** Titles and descriptions of outcome pages, by entry id, in every locale. */
export class OutcomeTitles {
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

  /** Reads the words again. A broken file has been reported by the proof; the last good words stay. */
  read(): this {
    const texts = readTexts<Words>({ part: 'tree', fileOf: wordsFile, schema: wordsSchema, mayLack: () => true }, { root: this.root, languages: locales, located: new Map(), findings: [] });
    for (const [locale, words] of Object.entries(texts?.byLocale ?? {}))
      for (const [id, { title, summary }] of Object.entries(words.outcomes)) this.byEntry.set(`${locale}/find-support/${id}`, { title, description: summary });
    return this;
  }
}
