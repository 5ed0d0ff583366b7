import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, answer, placeOf, ready, useBrowser, type Visit } from './browser.ts';
import { strings } from './guide.ts';

const { session, visit } = useBrowser();

const missing = {
  'an unknown step or outcome': '/en/find-support/no-such-step/',
  'an unknown step with a query': '/en/find-support/no-such-step/?role=advisor&role=member',
  'an unknown guidance page': '/en/plans/no-such-page/',
  'an unknown section': '/en/no-such-section/',
  'an unknown locale': '/xx/',
  'a name that every object has': '/en/find-support/constructor/',
  'a name that every object has, with a query': '/en/find-support/constructor/?role=advisor',
  'a name that every object has, with an answer that waits': '/en/find-support/toString/?product=azure',
  'an address with half a character': '/en/find-support/%E0%A4%A/',
  'an address with a script': '/en/find-support/%3Cscript%3Edocument.title=1%3C%2Fscript%3E/',
  'a very long address': `/en/find-support/${'long-'.repeat(1000)}/`,
};

describe.each(Object.entries(missing))('%s', (_, path) => {
  let open: Visit;
  let status: number;
  beforeAll(async () => {
    open = await session();
    status = await open.open(path);
    await ready(open.page);
  });

  test('answers 404', () => expect(status).toBe(404));
  test('says that the page does not exist', async () => expect(await open.page.locator('h1').innerText()).toBe(strings.notFound.title));
  test('offers the search', async () => expect(await open.page.getByRole('searchbox', { name: strings.search.label }).isVisible()).toBe(true));
  test('has no errors', () => expect(open.errors).toEqual([]));
  test('offers the first question, which leads on', async () => {
    await answer(open.page, 'on-premises', 'on-premises-version');
    expect(placeOf(open.page)).toMatch(/^\/en\/find-support\/on-premises-version\//);
  });
});

describe('the 404 page', () => {
  test('names the step or outcome that does not exist', async () => {
    const { page } = await visit('/en/find-support/no-such-step/');
    expect(await page.locator('[data-missing]').innerText()).toBe(strings.notFound.outcome.replace('{id}', 'no-such-step'));
  });

  test('names nothing below another section', async () => {
    const { page } = await visit('/en/plans/no-such-page/');
    expect(await page.locator('[data-missing]').innerText()).toBe('');
  });

  test('shows search and first question without JavaScript too', async () => {
    const { page } = await visit('/en/find-support/no-such-step/', { javaScriptEnabled: false });
    expect([await page.locator('main [role="search"]').count(), await page.locator('main [data-answer]').count()]).toEqual([1, 8]);
  });

  test('is left again by back', async () => {
    const { page, open } = await visit('/en/find-support/');
    await open('/en/find-support/no-such-step/');
    await ready(page);
    await answer(page, 'customer-cloud', 'customer-product');
    await page.goBack();
    await page.waitForSelector('[data-step="matter"]');
    await expect.poll(() => page.locator('h1:visible').allInnerTexts()).toEqual([strings.notFound.title]);
  });
});

describe('a missing trailing slash', () => {
  test.each(['/en/find-support/azure-role?role=advisor', '/en/find-support?product=azure', '/en/plans/compare?a=1&b=%20', '/en?x=1'])('%s is added with the query kept', async (path) => {
    const response = await fetch(addressOf(path), { redirect: 'manual' });
    const [pathname, query] = path.split('?');
    expect([response.status, new URL(response.headers.get('location') ?? '', addressOf('')).href]).toEqual([301, addressOf(`${pathname}/?${query}`)]);
  });
});

describe('an address that leads elsewhere', () => {
  test('the id of the first step leads to find-support, with query and anchor kept', async () => {
    const { page } = await visit('/en/find-support/matter/?product=azure#_top');
    await page.waitForSelector('[data-step="matter"]');
    expect(placeOf(page)).toBe('/en/find-support/?product=azure#_top');
  });

  test('the id of the first step leads to find-support without JavaScript', async () => {
    const { page } = await visit('/en/find-support/matter/', { javaScriptEnabled: false });
    await page.waitForSelector('[data-step="matter"]');
    expect(placeOf(page)).toBe('/en/find-support/');
  });

  test('the root leads to the home page', async () => {
    const { page } = await visit('/');
    await page.waitForSelector('[data-step="matter"]');
    expect(placeOf(page)).toBe('/en/');
  });

  test('the root keeps the query', async () => {
    const { page } = await visit('/?role=advisor');
    await page.waitForSelector('[data-step="matter"]');
    expect(placeOf(page)).toBe('/en/?role=advisor');
  });
});

test.each(['//', '//[', '/en//find-support/'])('an address that is hardly one, %s, is answered and ends nothing', async (path) => {
  const { origin } = new URL(inject('site'));
  const { host } = new URL(origin);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    // `fetch` would tidy the path up before sending it.
    request({ host: host.split(':')[0], port: host.split(':')[1], path }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
  expect(status).toBeLessThan(500);
  expect((await fetch(inject('site'))).status).toBe(200);
});
