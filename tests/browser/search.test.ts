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
    expect(await status(open).innerText()).toBe(`${fill((length === 1 ? strings.search.results.one : undefined) ?? strings.search.results.other, { count: String(length) })}.`);
  });

  test('that finds many pages tells how many, and how many of them it shows', async () => {
    const open = await visit('/en/search/?q=request');
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

  test('whose words cannot be fetched says so, and offers the list of pages', async () => {
    const open = await session();
    await open.page.route('**/lookup/**', (route) => route.abort());
    await open.open('/en/search/?q=gdap');
    await expect.poll(() => status(open).innerText()).toBe(strings.search.failed);
    expect(await open.page.getByRole('heading', { name: strings.search.pages }).isVisible()).toBe(true);
  });

  test('whose words never arrive says so within three seconds', async () => {
    const open = await session();
    await open.page.route('**/lookup/**', () => undefined);
    await open.open('/en/search/?q=gdap');
    await open.page.waitForFunction((failed) => document.querySelector('[data-search-status]')?.textContent === failed, strings.search.failed, { timeout: 3000 });
  });

  test('for a word that only a text has finds the page, and shows the text', async () => {
    const open = await visit('/en/search/?q=tracker');
    await open.page.waitForSelector('[data-result], [data-search-help] a');
    const text = await open.page.locator('[data-result] mark').allInnerTexts();
    expect(text.every((word) => /^tracker/i.test(word))).toBe(true);
  });

  test('whose WebAssembly is blocked still finds what the words have, and says that texts cannot be searched', async () => {
    const open = await session();
    await open.page.route('**/*.pagefind', (route) => route.abort());
    await open.open('/en/search/?q=gdap+xyzzyplugh');
    await expect.poll(() => status(open).innerText()).toContain(strings.search.failed);
    expect((await results(open)).length).toBeGreaterThan(0);
  });

  test('narrowed to a product and a role keeps both in the address and in the menus', async () => {
    const open = await visit('/en/search/?q=request&product=dynamics&role=direct-bill');
    await open.page.waitForSelector('[data-result]');
    expect(await open.page.getByLabel(strings.search.product).inputValue()).toBe('dynamics');
    expect((await results(open)).map(({ path }) => path)).not.toContain('/en/find-support/azure-request/');
    await open.page.getByLabel(strings.search.product).selectOption('azure');
    await expect.poll(async () => (await results(open)).map(({ path }) => path)).toContain('/en/find-support/azure-request/');
    expect(open.page.url()).toContain('product=azure');
  });

  test('by a filter that does not exist is not narrowed', async () => {
    const open = await visit('/en/search/?q=gdap&product=banana');
    await open.page.waitForSelector('[data-result]');
    expect(await open.page.getByLabel(strings.search.product).inputValue()).toBe('');
  });

  test('lists what is typed without a reload, and keeps it in the address', async () => {
    const open = await visit('/en/search/');
    await open.page.getByRole('searchbox', { name: strings.search.label }).pressSequentially('severity');
    await open.page.waitForSelector('[data-result]');
    await expect.poll(() => open.page.url()).toMatch(/\?q=severity$/);
  });

  test('in Catalan shows pages that exist only in Spanish in a second, marked group', async () => {
    const open = await visit('/ca/search/?q=comparar+plans');
    await open.page.waitForSelector('[data-search-others] [data-result]');
    const others = await open.page.locator('[data-search-others] [data-result]').evaluateAll((all) => all.map((item) => [item.getAttribute('data-locale'), item.getAttribute('lang')]));
    expect(new Set(others.flat())).toEqual(new Set(['es']));
    expect(await open.page.locator('[data-search-others] h2').innerText()).toContain('espanyol');
    expect((await results(open)).filter(({ locale }) => locale !== 'ca')).toEqual([]);
  });

  test('that finds nothing offers terms that come close, and the first question', async () => {
    const open = await visit('/en/search/?q=suportcontrakts');
    await open.page.waitForSelector('[data-search-help] a, [data-result]');
    const links = await open.page.locator('[data-search-help] a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    if (links.length > 0) expect(links.at(-1)).toMatch(/\/en\/find-support\/$/);
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
