import { createIndex, close } from 'pagefind';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packLookup } from '../search/pack.ts';
import { recordsOf, type SearchSource } from '../search/records.ts';

/**
 * Writes what a built site is searched by: `lookup/`, the words of titles and of readers in every locale, and `pagefind/`,
 * the whole text of the pages that mark their body for it, an index per language.
 * @throws when Pagefind cannot read a page or make its index.
 */
export async function writeSearchIndex(folder: string, source: SearchSource): Promise<void> {
  for (const locale of Object.keys(source.languages)) writeLookup(join(folder, 'lookup', locale), locale, source);
  await writePagefind(folder);
}

function writeLookup(folder: string, locale: string, source: SearchSource): void {
  const records = recordsOf(locale, source);
  const { words, phrases } = packLookup(locale, records, source);
  write(join(folder, 'words.json'), JSON.stringify(words));
  write(join(folder, 'phrases.json'), JSON.stringify(phrases));
  for (const record of records) if (record.locale === locale) write(join(folder, `${record.slug}.json`), JSON.stringify(record.shown));
}

/** Pagefind's own interfaces: nothing uses them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** https://pagefind.app/docs/node-api/ */
async function writePagefind(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  hold(errors);
  if (!index) return;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const content = readFileSync(join(folder, file), 'utf8');
    // Without the base path: Pagefind's script in the browser adds it.
    const url = `/${file.split(/[\\/]/).slice(0, -1).join('/')}/`;
    if (content.includes('data-pagefind-body')) hold((await index.addHTMLFile({ url, content })).errors);
  }
  const { files, errors: failed } = await index.getFiles();
  hold(failed);
  for (const { path, content } of files) if (!unused.test(path)) write(join(folder, 'pagefind', path), content);
  await close();
}

function write(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function hold(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
