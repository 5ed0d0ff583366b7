import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, type Visit } from './browser.ts';
import { sample } from '../fixtures/seeded.ts';
import { pageKinds } from './page-kinds.ts';

const { session, visit } = useBrowser();
const opposite = { light: 'dark', dark: 'light' } as const;
const schemes = ['light', 'dark'] as const;

/** Which of the two themes the page is painted in: paper brighter than ink is light. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const brightness = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const { backgroundColor, color } = getComputedStyle(document.body);
    return brightness(backgroundColor) > brightness(color) ? 'light' : 'dark';
  });

describe.each(schemes)('a system that prefers %s', (colorScheme) => {
  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    let open: Visit;
    beforeAll(async () => {
      open = await session({ colorScheme, javaScriptEnabled });
    });
    // What decides is one script and one style sheet on all of them.
    test.each(sample(pageKinds, 12, javaScriptEnabled ? 1 : 2))('decides on $kind', async ({ path }) => {
      await open.open(path);
      expect(await painted(open.page)).toBe(colorScheme);
    });
  });

  test('is followed at once when it changes its mind and the reader has not chosen', async () => {
    const { page } = await visit('/en/find-support/', { colorScheme });
    await page.emulateMedia({ colorScheme: opposite[colorScheme] });
    expect(await painted(page)).toBe(opposite[colorScheme]);
  });
});

describe.each(schemes)('a reader who switches a page that is %s', (colorScheme) => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit('/en/find-support/', { colorScheme });
    await open.page.locator('.theme-toggle').click();
  });

  test('sees the other theme at once', async () => expect(await painted(open.page)).toBe(opposite[colorScheme]));
  test.each(pageKinds)('sees it on $kind too', async ({ path }) => {
    await open.open(path);
    expect(await painted(open.page)).toBe(opposite[colorScheme]);
  });
  test('gets the first one back by switching again', async () => {
    await open.page.locator('.theme-toggle').click();
    expect(await painted(open.page)).toBe(colorScheme);
  });
});

describe('the switch', () => {
  test('is not offered where it cannot work', async () => {
    const { page } = await visit('/en/find-support/', { javaScriptEnabled: false });
    expect(await page.locator('.theme-toggle').isVisible()).toBe(false);
  });

  test('switches what is seen, also when the system has changed its mind since the page was opened', async () => {
    const { page } = await visit('/en/find-support/', { colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.theme-toggle').click();
    expect(await painted(page)).toBe('light');
  });
});
