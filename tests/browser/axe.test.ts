import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { views, violationsOn } from './axe.ts';
import { answer, overflowOf, ready, useBrowser, type Visit } from './browser.ts';
import { pageKinds, settled } from './page-kinds.ts';

const { session, visit } = useBrowser();

/** What axe finds. Transitions would give colors between two states. */
async function findings(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
  return violationsOn(page);
}

describe.each(views)('axe, $name', ({ colorScheme, width }) => {
  let open: Visit;
  beforeAll(async () => {
    open = await session({ colorScheme, viewport: { width, height: 800 } });
  });

  test.each(pageKinds)('finds nothing on $kind', async ({ path }) => {
    await open.open(path);
    await settled(open.page);
    expect(await findings(open.page)).toEqual([]);
  });

  test('finds nothing after two answers in place', async () => {
    await open.open('/en/');
    await ready(open.page);
    await answer(open.page, 'customer-cloud', 'customer-product');
    await answer(open.page, 'azure', 'azure-role');
    expect(await findings(open.page)).toEqual([]);
  });

  test('finds nothing where answers wait and others are refused', async () => {
    await open.open('/en/find-support/customer-product/?role=advisor&site=nowhere');
    await ready(open.page);
    await open.page.waitForSelector('.notes p');
    expect(await findings(open.page)).toEqual([]);
  });

  test('finds nothing on an outcome with its answers', async () => {
    await open.open('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill&topic=vulnerability');
    await open.page.waitForSelector('.notes p');
    expect(await findings(open.page)).toEqual([]);
  });
});

describe('at 200 % zoom of a small window', () => {
  let open: Visit;
  beforeAll(async () => {
    open = await session({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  });

  test.each(pageKinds)('$kind needs no scrolling sideways', async ({ path }) => {
    await open.open(path);
    await settled(open.page);
    expect(await overflowOf(open.page)).toBe(0);
  });
});

describe('one h1', () => {
  test('is seen at every point of a walk that starts at home', async () => {
    const { page } = await visit('/en/');
    await ready(page);
    await answer(page, 'customer-cloud', 'customer-product');
    await expect.poll(() => page.locator('h1:visible').count()).toBe(1);
  });
});
