import { createIndex, close } from 'pagefind';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../engine/content.ts';

/**
 * Writes the search index of a built site: one per language, from the pages that mark their body for it. The words that
 * readers type (content/search) are given to Pagefind as metadata: searched, never shown, and not part of any page.
 * https://pagefind.app/docs/metadata/ https://pagefind.app/docs/node-api/
 * @throws when Pagefind cannot read a page or write the index.
 */
export async function writeSearchIndex(folder: string, { searchWords }: Content): Promise<void> {
  const { index, errors } = await createIndex({});
  hold(errors);
  if (!index) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const [locale = '', ...slug] = file.split(/[\\/]/).slice(0, -1);
    const words = searchWords[locale]?.[slug.join('/')] ?? [];
    // Without the base path: Pagefind's script in the browser adds it.
    hold((await index.addHTMLFile({ url: `/${locale}/${slug.join('/')}/`, content: withWords(html, words) })).errors);
  }
  hold((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await close();
}

/**
 * A page with metadata for search.
 * @example withWords('<main data-pagefind-body>', ['vm down']) // '<main data-pagefind-body><meta data-pagefind-meta="words[content]" content="vm down">'
 */
export function withWords(html: string, words: readonly string[]): string {
  if (words.length === 0) return html;
  const value = words.join(', ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(/<main[^>]*\sdata-pagefind-body[^>]*>/, (main) => `${main}<meta data-pagefind-meta="words[content]" content="${value}">`);
}

function hold(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
