import type { Page } from 'playwright-core';
import { querySets, type Query } from '../search/queries.ts';
import { withDist } from './site.ts';
import type { Row, Table } from './table.ts';

/** A query and the rank of the first page that may stand first, from 1; Infinity when none is among the results. */
interface Asked extends Query {
  ours: number;
  pagefind: number;
}

/** What must be reached on the half that search was not tuned on. */
const wanted = { first: 0.9, three: 0.97 };

/** How often search brings the right page first, on the frozen queries of each language, beside Pagefind as it comes. */
export async function measureSearch(): Promise<Table[]> {
  const asked = await withDist(async (site, browser) => {
    const found: Record<string, Asked[]> = {};
    for (const [locale, queries] of Object.entries(querySets())) {
      const page = await browser.newPage();
      found[locale] = [];
      for (const query of queries) {
        const ours = rankOf(await resultsOf(page, `${site.address}${locale}/search/?q=${encodeURIComponent(query.q)}`), query);
        found[locale].push({ ...query, ours, pagefind: rankOf(await pagefindResults(page, site.base, query.q), query) });
      }
      await page.close();
    }
    return found;
  });
  const all = Object.values(asked).flat();
  const halves = ['held-out', 'tuning'] as const;
  const kinds = [...new Set(all.map((query) => query.kind))];
  return halves.flatMap((half) => {
    const of = (queries: readonly Asked[]) => queries.filter((query) => query.half === half);
    return [
      table(`Search, ${half} half, by language`, Object.entries(asked).map(([locale, queries]) => scores(locale, of(queries), half === 'held-out'))),
      table(`Search, ${half} half, by kind of query, all languages`, kinds.map((kind) => scores(kind, of(all.filter((query) => query.kind === kind)), false))),
    ];
  });
}

/** Paths of the results in ranked order, once the page has told how many there are. */
async function resultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const searching = await page.locator('[data-search]').getAttribute('data-searching');
  await page.waitForFunction((text) => !['', text].includes(document.querySelector('[data-search-status]')?.textContent ?? ''), searching);
  return page.locator('li[data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result') ?? ''));
}

/** What Pagefind finds by itself in its index of the same pages. It sometimes breaks down after many searches: then nothing. */
function pagefindResults(page: Page, base: string, query: string): Promise<string[]> {
  return page.evaluate(async ([script, text]) => {
    const pagefind = (await import(script)) as { search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
    const { results } = await pagefind.search(text);
    return (await Promise.all(results.slice(0, 20).map((result) => result.data()))).map(({ url }) => url);
  }, [`${base}pagefind/pagefind.js`, query] as const).catch(() => []);
}

function rankOf(results: readonly string[], { expect }: Query): number {
  const at = results.findIndex((path) => expect.some((page) => path.endsWith(page)));
  return at < 0 ? Infinity : at + 1;
}

function scores(what: string, asked: readonly Asked[], isJudged: boolean): Row {
  const share = (ranks: readonly number[], most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  const mrr = (ranks: readonly number[]) => ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
  const of = (ranks: readonly number[]) => [share(ranks, 1), share(ranks, 3), mrr(ranks)].map((value) => value.toFixed(2));
  const ours = asked.map((query) => query.ours);
  const target = { says: `≥ ${wanted.first} first, ≥ ${wanted.three} among three`, met: share(ours, 1) >= wanted.first && share(ours, 3) >= wanted.three };
  return { what, values: [String(asked.length), ...of(ours), ...of(asked.map((query) => query.pagefind))], ...(isJudged ? { target } : {}) };
}

function table(title: string, rows: Row[]): Table {
  return { title, columns: ['set', 'queries', 'success@1', 'success@3', 'MRR', 'Pagefind @1', '@3', 'MRR'], rows, notes: [] };
}
