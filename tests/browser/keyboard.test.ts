import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { at, placeOf, ready, useBrowser } from './browser.ts';
import { pathOf, rules, strings, titleOf } from './guide.ts';
import { pageKinds } from './page-kinds.ts';

const { visit, session } = useBrowser();

/** Where the focus is, and whether a reader can see it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const name = element.dataset['answer'] ?? element.getAttribute('aria-label') ?? element.innerText.trim();
    return { tag: element.tagName, name, href: element.getAttribute('href'), outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, shown: width > 0 && height > 0 };
  });

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focus(page))?.name === name) return;
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

/** Presses Tab up to the end of the page and collects the stops. */
async function stopsOf(page: Page) {
  const stops = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focus(page);
    if (!stop || stop.tag === 'BODY') break;
    stops.push(stop);
  }
  return stops;
}

describe('the skip link', () => {
  test.each(pageKinds)('is the first stop on $kind and leads past the header', async ({ path }) => {
    const { page, open } = await session();
    await open(path);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({ tag: 'A', href: '#_top', outlined: true, shown: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('header')))).toBe(false);
    await page.context().close();
  });
});

describe('the stops of a step', () => {
  let stops: Awaited<ReturnType<typeof stopsOf>>;
  beforeAll(async () => {
    const { page } = await visit('/en/find-support/azure-role/');
    await ready(page);
    stops = await stopsOf(page);
  });

  test('come in the order of the page: header, answers, trail, footer', () => {
    const change = strings.guide.changeOf;
    const names = stops.map(({ name }) => name);
    const wanted = [
      strings.nav.skip, strings.site.title, strings.nav.find, strings.nav.map, strings.nav.compare, strings.nav.search, strings.nav.search, expect.stringContaining(strings.nav.languages), strings.nav.theme,
      ...Object.keys(rules.steps['azure-role']?.answers ?? {}),
      ...['matter', 'customer-product'].map((step) => change.replace('{question}', titleOf(step))),
      strings.guide.startAgain, strings.guide.seeMap,
    ];
    expect(names.slice(0, wanted.length)).toEqual(wanted);
  });
  test('are all visible, with a visible focus', () => expect(stops.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([]));
  test('end: the focus is caught nowhere', () => expect(stops.length).toBeLessThan(60));
});

describe('a whole route by keyboard', () => {
  let page: Page;
  const route = [
    ['matter', 'customer-cloud'],
    ['customer-product', 'azure'],
    ['azure-role', 'not-sure'],
    ['azure-purchase', 'from-microsoft'],
  ] as const;
  beforeAll(async () => {
    ({ page } = await visit('/en/'));
  });

  test.each(route)('at %s, Enter on "%s" leads on', async (step, id) => {
    const next = rules.steps[step]?.answers[id] ?? '';
    await page.waitForSelector('[data-guide][data-ready]');
    await tabTo(page, id);
    await page.keyboard.press('Enter');
    await at(page, next);
    if (rules.steps[next]) await expect.poll(() => focus(page)).toMatchObject({ tag: 'H1', name: titleOf(next) });
    else expect(placeOf(page)).toBe(pathOf({ to: next, answers: [['matter', 'customer-cloud'], ['product', 'azure'], ['role', 'not-sure'], ['purchase', 'from-microsoft']] }));
  });

  test('the next stop after a new question is its first answer', async () => {
    const { page } = await visit('/en/find-support/');
    await ready(page);
    await tabTo(page, 'customer-cloud');
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page)).toMatchObject({ name: titleOf('customer-product') });
    await page.keyboard.press('Tab');
    expect((await focus(page))?.name).toBe(Object.keys(rules.steps['customer-product']?.answers ?? {})[0]);
  });

  test('Change is reached and followed by keyboard', async () => {
    const { page } = await visit('/en/find-support/azure-role/');
    await ready(page);
    await tabTo(page, strings.guide.changeOf.replace('{question}', titleOf('customer-product')));
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page)).toMatchObject({ tag: 'H1', name: titleOf('customer-product') });
  });
});

describe('the theme', () => {
  test.each(['Enter', 'Space'])('is switched by %s', async (key) => {
    const { page } = await visit('/en/find-support/', { colorScheme: 'light' });
    await tabTo(page, strings.nav.theme);
    await page.keyboard.press(key);
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });
});

describe('the search', () => {
  test('is sent by Enter', async () => {
    const { page } = await visit('/en/search/');
    await tabTo(page, strings.nav.theme);
    await page.keyboard.press('Tab');
    await page.keyboard.type('gdap');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-result]');
    expect(placeOf(page)).toBe('/en/search/?q=gdap');
  });
});
