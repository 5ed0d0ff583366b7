import type { Page } from 'playwright-core';
import { base } from '../../src/settings.ts';
import { querySets, type Query } from '../search/queries.ts';
import { withSite } from './site.ts';
import type { Row, Table } from './table.ts';

/** A query and the rank of the first page that may stand first, from 1; Infinity when none is among the results. */
interface Asked extends Query {
  rank: number;
}

/** How often the search page of each language of the site in dist brings the right page first, on the frozen queries. */
export async function measureSearch(): Promise<Table[]> {
  const asked = await withSite('dist', base, async (site, browser) => {
    const page = await browser.newPage();
    const found: Record<string, Asked[]> = {};
    for (const [locale, queries] of Object.entries(querySets())) {
      const ranked: Asked[] = [];
      for (const query of queries) ranked.push({ ...query, rank: rankOf(await resultsOf(page, `${site.address}${locale}/search/?q=${encodeURIComponent(query.q)}`), query) });
      found[locale] = ranked;
    }
    return found;
  });
  const all = Object.values(asked).flat();
  const kinds = [...new Set(all.map((query) => query.kind))];
  const half = (name: Query['half']) => table(`Search, ${name} half: the right page first, among the first three, mean reciprocal rank`, Object.entries(asked).map(([locale, queries]) => scores(locale, queries.filter((query) => query.half === name))));
  return [half('tuning'), half('held-out'), table('Search, all languages and both halves, by kind of query', kinds.map((kind) => scores(kind, all.filter((query) => query.kind === kind))))];
}

/** Paths of the results in ranked order, once the page has told how many there are. */
async function resultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const { searching } = JSON.parse((await page.locator('[data-search]').getAttribute('data-texts')) ?? '{}') as { searching?: string };
  await page.waitForFunction((text) => !['', text].includes(document.querySelector('[data-search-status]')?.textContent ?? ''), searching);
  return page.locator('li[data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result') ?? ''));
}

function rankOf(results: readonly string[], { expect }: Query): number {
  const at = results.findIndex((path) => expect.includes(path.replace(/^\/[a-z]+/, '')));
  return at < 0 ? Infinity : at + 1;
}

function scores(what: string, asked: readonly Asked[]): Row {
  const share = (most: number) => (asked.filter(({ rank }) => rank <= most).length / asked.length).toFixed(2);
  const mrr = asked.reduce((sum, { rank }) => sum + 1 / rank, 0) / asked.length;
  return { what, values: [String(asked.length), share(1), share(3), mrr.toFixed(2)] };
}

function table(title: string, rows: Row[]): Table {
  return { title, columns: ['set', 'queries', 'success@1', 'success@3', 'MRR'], rows, notes: [] };
}
