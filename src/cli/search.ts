import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadGuide } from '../load/guide.ts';
import { isLocale, localeIds, locales } from '../locales.ts';
import { findPages, mergePages } from '../search/find.ts';
import { openLookup, type Lookup } from '../search/lookup.ts';
import { packLookup } from '../search/pack.ts';
import { readQuery } from '../search/query.ts';
import { recordsOf } from '../search/records.ts';

/**
 * `npm run search -- pl "faktura"`: which pages a query finds, without a build, for whoever edits content/search.
 * `npm run search -- pl queries.yaml`: a list of `{ q, expect: [/page/, …] }`, and those whose first page is not expected.
 */
const [locale, what] = process.argv.slice(2);
if (locale === undefined || !isLocale(locale) || what === undefined) {
  console.error(`Give a language and a query, such as: npm run search -- pl "faktura". Languages: ${localeIds.join(', ')}.`);
  process.exit(2);
}
const lookup = await lookupOf(locale);
if (/\.ya?ml$/.test(what)) judge(what);
else for (const { slug, score } of found(what).slice(0, 8)) console.log(`${score.toFixed(1).padStart(6)}  /${slug}/`);

async function lookupOf(of: string): Promise<Lookup> {
  const { guide } = loadGuide(process.cwd());
  if (!guide) throw new Error('The content cannot be read. Run `npm run check` to see why.');
  const source = { content: guide.content, tree: guide.proof.tree, languages: locales };
  const { words, phrases } = packLookup(of, recordsOf(of, source), source);
  return openLookup(of, words, phrases);
}

function found(query: string) {
  return mergePages([findPages(readQuery(query, lookup), lookup)]);
}

function judge(file: string): void {
  const queries = z.array(z.looseObject({ q: z.coerce.string(), expect: z.array(z.string()).min(1) })).parse(parse(readFileSync(file, 'utf8')));
  const ranks = queries.map(({ q, expect }) => {
    const slugs = found(q).map(({ slug }) => `/${slug}/`);
    const rank = slugs.findIndex((slug) => expect.includes(slug)) + 1 || Infinity;
    if (rank > 1) console.log(`${JSON.stringify(q)}: ${rank === Infinity ? 'not found' : `rank ${rank}`}; expected ${expect.join(' ')}; first ${slugs.slice(0, 3).join(' ')}`);
    return rank;
  });
  const share = (most: number) => (ranks.filter((rank) => rank <= most).length / ranks.length).toFixed(3);
  console.log(`${ranks.length} queries: first ${share(1)}, among three ${share(3)}`);
}
