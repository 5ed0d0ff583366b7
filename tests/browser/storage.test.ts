import { beforeAll, describe, expect, inject, test } from 'vitest';
import { answer, at, placeOf, ready, useBrowser, type Visit } from './browser.ts';
import { pageKinds, settled } from './page-kinds.ts';

const { session } = useBrowser();

/** What a browser does when its user blocks site data: even asking for the storage throws. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
}

describe('with storage blocked', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await session();
    await visit.context.addInitScript(blockStorage);
  });

  test.each(pageKinds)('$kind has no errors', async ({ path }) => {
    await visit.open(path);
    await settled(visit.page);
    expect(visit.errors).toEqual([]);
  });

  test.each(pageKinds)('the theme can be switched on $kind', async ({ path }) => {
    await visit.open(path);
    const before = await visit.page.locator('html').getAttribute('data-scheme');
    await visit.page.locator('.theme-toggle').click();
    expect([before, await visit.page.locator('html').getAttribute('data-scheme'), visit.errors]).toEqual([null, expect.stringMatching(/^(light|dark)$/), []]);
  });

  test('a reader gets to an outcome, changes an answer and gets to another', async () => {
    const { page, open, errors } = visit;
    await open('/en/');
    await ready(page);
    await answer(page, 'customer-cloud', 'customer-product');
    await answer(page, 'azure', 'azure-role');
    await answer(page, 'direct-bill', 'azure-request');
    await page.locator('.trail li a').nth(1).click();
    await at(page, 'customer-product');
    await ready(page);
    await answer(page, 'microsoft-365', 'microsoft-365-request');
    await page.waitForSelector('.trail');
    expect([placeOf(page), errors]).toEqual(['/en/find-support/microsoft-365-request/?matter=customer-cloud&product=microsoft-365&role=direct-bill', []]);
  });
});

describe('stored values that are not ours', () => {
  test.each(['{', 'null', '[]', '"text"', '{"address":1,"note":{"kept":{},"dropped":[]}}'])('%s breaks no page', async (value) => {
    const { page, context, open, errors } = await session();
    await context.addInitScript((text) => {
      localStorage.setItem('scheme', text);
      sessionStorage.setItem('guide-note', text);
    }, value);
    await open('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill');
    await page.waitForSelector('.trail');
    expect([await page.locator('.trail li').count(), errors]).toEqual([3, []]);
  });
});

describe('quiet', () => {
  let visit: Visit;
  /** Page → what it asked of others, and the cookies that it set. */
  const seen = new Map<string, { foreign: string[]; cookies: number }>();
  beforeAll(async () => {
    visit = await session();
    let foreign: string[] = [];
    visit.context.on('request', (request) => {
      if (!request.url().startsWith(inject('site')) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    for (const { path } of pageKinds) {
      foreign = [];
      await visit.open(path);
      await settled(visit.page);
      seen.set(path, { foreign, cookies: (await visit.context.cookies()).length });
      await visit.context.clearCookies();
    }
  }, 180_000);

  test.each(pageKinds)('$kind asks no third party for anything', ({ path }) => expect(seen.get(path)?.foreign).toEqual([]));
  test.each(pageKinds)('$kind sets no cookie', ({ path }) => expect(seen.get(path)?.cookies).toBe(0));

  test('a walk to an outcome stores nothing for longer than the visit', async () => {
    const { page, open } = visit;
    // Pages before this one may have held a search, which is remembered.
    await page.evaluate(() => localStorage.clear());
    await open('/en/find-support/azure-role/');
    await ready(page);
    await answer(page, 'direct-bill', 'azure-request');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  });
});
