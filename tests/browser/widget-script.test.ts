import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { strings } from './guide.ts';

const { session } = useBrowser();

describe('the script of the widget', () => {
  const step = '/en/find-support/azure-role/';
  const tree = 'own-finance-operations';
  const words = strings.guide.elsewhere;

  /** Opens a step in a browser that is never idle, and collects its scripts. */
  async function busy() {
    const { page, context, open } = await session();
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    await context.addInitScript(() => {
      window.requestIdleCallback = () => {
        document.documentElement.dataset['askedWhen'] = document.readyState;
        return 0;
      };
    });
    await open(step);
    await page.waitForLoadState('networkidle');
    return { page, scripts: () => Promise.all(scripts) };
  }

  test('is not fetched with the page: neither tree nor words', async () => {
    const { scripts } = await busy();
    const fetched = (await scripts()).join('\n');
    expect([tree, words].filter((part) => fetched.includes(part))).toEqual([]);
  });

  test('is asked for only when the page has loaded', async () => {
    const { page } = await busy();
    expect(await page.locator('html').getAttribute('data-asked-when')).toBe('complete');
  });

  test.each(['hover', 'focus'] as const)('is fetched on first touch (%s), with tree and words', async (touch) => {
    const { page, scripts } = await busy();
    await page.locator('[data-answer]').first()[touch]();
    await page.waitForSelector('[data-ready]');
    const fetched = (await scripts()).join('\n');
    expect([tree, words].filter((part) => !fetched.includes(part))).toEqual([]);
  });

  test('is fetched without a touch when the browser is idle', async () => {
    const { page, open } = await session();
    await open(step);
    await page.waitForSelector('[data-ready]');
    expect(await page.locator('[data-guide]').getAttribute('data-guide')).toBe('azure-role');
  });

  test('is not fetched on an outcome without answers', async () => {
    const { page, open } = await session();
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.text()));
    await open('/en/find-support/azure-request/');
    await page.waitForLoadState('networkidle');
    expect((await Promise.all(scripts)).filter((text) => text.includes(words))).toEqual([]);
  });
});
