import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { addressOf, useBrowser, type Visit } from './browser.ts';
import { outcomeTitle, pages, rules, strings } from './guide.ts';

const { session, visit } = useBrowser();
const status = ({ page }: Visit) => page.locator('[data-search-status]');
const results = ({ page }: Visit) => page.locator('[data-search-results] > li').evaluateAll((all) => all.map((item) => ({ path: item.getAttribute('data-result') ?? '', locale: item.getAttribute('data-locale'), href: item.querySelector('a')?.getAttribute('href') })));

describe('results', () => {
  let open: Visit;
  let found: Awaited<ReturnType<typeof results>>;
  beforeAll(async () => {
    open = await visit('/en/search/?q=gdap');
    await open.page.waitForSelector('[data-result]');
    found = await results(open);
  });

  test('are pages of the site, by path with locale and trailing slash, without base, query or hash', () => expect(found.filter(({ path }) => !/^\/en\/([a-z0-9-]+\/)*$/.test(path))).toEqual([]));
  test('name the language that is shown', () => expect(new Set(found.map(({ locale }) => locale))).toEqual(new Set(['en'])));
  test('hold each page once', () => expect(found.map(({ path }) => path)).toEqual([...new Set(found.map(({ path }) => path))]));
  test('link to the page that they name', () => expect(found.filter(({ path, href }) => href !== new URL(inject('site')).pathname.slice(0, -1) + path)).toEqual([]));
  test('exist', async () => expect(await Promise.all(found.map(async ({ path }) => (await fetch(addressOf(path))).status))).toEqual(found.map(() => 200)));
  test('keep the words in the field', async () => expect(await open.page.getByRole('searchbox', { name: strings.search.label }).inputValue()).toBe('gdap'));
});

describe('a search', () => {
  test('tells how many pages it found', async () => {
    const open = await visit('/en/search/?q=vulnerability');
    await open.page.waitForSelector('[data-result]');
    const { length } = await results(open);
    expect(await status(open).innerText()).toBe(fill((length === 1 ? strings.search.results.one : undefined) ?? strings.search.results.other, { count: String(length) }));
  });

  test('that finds many pages tells how many, and how many of them it shows', async () => {
    const open = await visit('/en/search/?q=azure');
    await open.page.waitForSelector('[data-result]');
    const { length } = await results(open);
    const told = await status(open).innerText();
    expect(told).toContain(fill(strings.search.first, { shown: String(length) }));
    expect(Number.parseInt(told, 10)).toBeGreaterThan(length);
  });

  test('from the header leads to the results', async () => {
    const { page } = await visit('/en/plans/compare/');
    await page.getByRole('banner').getByRole('searchbox').fill('quota');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-result]');
    expect(page.url()).toBe(addressOf('/en/search/?q=quota'));
  });

  test('for the title of an outcome finds it first', async () => {
    const open = await visit(`/en/search/?q=${encodeURIComponent(outcomeTitle('azure-request'))}`);
    await open.page.waitForSelector('[data-result]');
    expect((await results(open))[0]?.path).toBe('/en/find-support/azure-request/');
  });

  test('that finds nothing says so, with the words', async () => {
    const open = await visit('/en/search/?q=xyzzyplugh');
    await expect.poll(() => status(open).innerText()).toBe(fill(strings.search.none, { query: 'xyzzyplugh' }));
  });

  test('without words tells nothing and lists no result', async () => {
    const open = await visit('/en/search/?q=+');
    await open.page.waitForLoadState('networkidle');
    expect([await status(open).innerText(), await results(open)]).toEqual(['', []]);
  });

  test('whose index is blocked says so', async () => {
    const open = await session();
    await open.page.route('**/pagefind/**', (route) => route.abort());
    await open.open('/en/search/?q=gdap');
    await expect.poll(() => status(open).innerText()).toBe(strings.search.failed);
  });

  test('for markup shows it as text', async () => {
    const open = await visit(`/en/search/?q=${encodeURIComponent('<b>azure</b>')}`);
    await expect.poll(() => status(open).innerText()).not.toMatch(strings.search.searching);
    expect(await open.page.locator('[data-search] b').count()).toBe(0);
  });
});

describe('the list of pages', () => {
  test.each([true, false])('holds every outcome and every guidance page (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await visit('/en/search/', { javaScriptEnabled });
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const base = new URL(inject('site')).pathname;
    const wanted = pages.filter(({ locale }) => locale === 'en').map(({ slug }) => `${base}en/${slug}/`);
    expect(wanted.filter((path) => !links.includes(path))).toEqual([]);
  });
});

describe('the index', () => {
  let indexed: string[];
  beforeAll(async () => {
    indexed = await indexedIn('en');
  });

  /** Every page in the index of a locale. */
  async function indexedIn(locale: string): Promise<string[]> {
    const { page } = await visit(`/${locale}/search/`);
    // As text, because the test runner would rewrite the import.
    const urls = await page.evaluate<string[]>(`import('${addressOf('/pagefind/pagefind.js')}')
      .then((pagefind) => pagefind.search(null))
      .then(({ results }) => Promise.all(results.map((result) => result.data().then(({ url }) => url))))`);
    return urls.map((url) => `/${url.slice(new URL(inject('site')).pathname.length)}`);
  }

  test('holds every outcome and every guidance page', () => expect(pages.filter(({ locale }) => locale === 'en').map(({ locale, slug }) => `/${locale}/${slug}/`).filter((path) => !indexed.includes(path))).toEqual([]));
  test.each(['pl', 'ca'])('of "%s" holds the pages that are in that language, and no others', async (id) => {
    expect((await indexedIn(id)).sort()).toEqual(pages.filter(({ locale }) => locale === id).map(({ locale, slug }) => `/${locale}/${slug}/`).sort());
  });
  test('holds no bare step', () => expect(Object.keys(rules.steps).filter((step) => indexed.includes(`/en/find-support/${step}/`))).toEqual([]));
  test('holds neither the search page nor the 404 page', () => expect(indexed.filter((path) => /search\/$|404/.test(path))).toEqual([]));
});
