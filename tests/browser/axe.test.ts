import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answer, overflowOf, ready, useBrowser, type Visit } from './browser.ts';
import { pageKinds, settled } from './page-kinds.ts';

declare global {
  interface Window {
    /** Put there by the source of axe-core. */
    axe: typeof axe;
  }
}

const { session, visit } = useBrowser();

/** The success criteria of WCAG 2.2, levels A and AA; 2.2 has none of its own at level A that a machine can check. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds: rule, place and what to do. Transitions would give colors between two states. */
async function findings(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), tags);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
}

const views = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'light, 360 px wide', colorScheme: 'light', width: 360 },
  { name: 'dark, 360 px wide', colorScheme: 'dark', width: 360 },
] as const;

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
