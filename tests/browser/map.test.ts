import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, at, overflowOf, placeOf, ready, useBrowser } from './browser.ts';
import { labelOf, outcomeTitle, questionTitle, strings, titleOf } from './guide.ts';

const { visit, session } = useBrowser();

const map = '/en/find-support/map/';
const route = '?matter=customer-cloud&product=azure&role=direct-bill';
const keys = ['matter', 'matter.customer-cloud', 'customer-product', 'customer-product.azure', 'azure-role', 'azure-role.direct-bill', 'azure-role/azure-request'];
const words = strings.map;

/** The keys of what is marked in a part of the page. */
const marked = (page: Page, part: string) => page.$$eval(`${part} .on`, (parts) => [...new Set(parts.map((one) => one.getAttribute('data-at')))].sort());
const sizeOf = (page: Page) => page.$eval('.map-picture', (picture) => picture.getBoundingClientRect().width);
const told = (page: Page) => page.innerText('[data-told]');

describe('answers in the address', () => {
  test('mark the route in the picture', async () => {
    const { page, errors } = await visit(map + route);
    await page.waitForSelector('.map-picture .on');
    expect(await marked(page, '.map-picture')).toEqual([...keys].sort());
    expect(errors).toEqual([]);
  });

  test('mark the route in the lists, opened and in words', async () => {
    const { page } = await visit(map + route);
    const last = page.locator('.tree [data-at="azure-role.direct-bill"]');
    await last.locator(`text=${words.yours}`).waitFor();
    expect(await marked(page, '.tree')).toEqual(keys.filter((key) => !key.includes('/')).sort());
    expect(await last.getAttribute('aria-current')).toBe('true');
  });

  test('mark it by more than color: its lines are thicker', async () => {
    const { page } = await visit(map + route);
    await page.waitForSelector('.map-picture .on');
    const width = (which: string) => page.$eval(`.map-picture ${which} path`, (path) => parseFloat(getComputedStyle(path).strokeWidth));
    expect(await width('.way.on')).toBeGreaterThan(2 * await width('.way:not(.on)'));
  });

  test('are told in words, with a way to be rid of them', async () => {
    const { page } = await visit(map + route);
    await page.waitForSelector('[data-told] a');
    for (const label of [labelOf('matter', 'customer-cloud'), labelOf('azure-role', 'direct-bill')]) expect(await told(page)).toContain(label);
    await page.click('[data-told] a');
    await expect.poll(() => placeOf(page)).toBe(map);
    expect(await marked(page, '[data-map]')).toEqual([]);
  });

  test('scroll the picture to the end of the route', async () => {
    const { page } = await visit(`${map}?matter=end-customer&product=on-premises&version=supported&plan-held=none`);
    await page.waitForSelector('.map-picture .on');
    expect(await page.locator('.map-picture a.on').last().evaluate((box) => {
      const [inner, outer] = [box.getBoundingClientRect(), document.querySelector('.map-frame')?.getBoundingClientRect()];
      return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
    })).toBe(true);
  });

  test('that stop at a question say at which', async () => {
    const { page } = await visit(`${map}?matter=customer-cloud&product=azure`);
    await page.waitForSelector('[data-told] a');
    expect(await told(page)).toContain(words.open.replace('{question}', titleOf('azure-role')));
  });

  test.each([['a repeated answer', `${route}&role=advisor`], ['an answer that does not exist', '?matter=customer-cloud&product=azure&role=%3Cb%3E']])('with %s mark what is before it, and the rest is told', async (_what, query) => {
    const { page, errors } = await visit(map + query);
    await page.waitForSelector('[data-told] a');
    expect(await told(page)).toContain(strings.guide.refused.replace('{questions}', questionTitle('role')));
    expect(await marked(page, '.map-picture')).toEqual(keys.slice(0, 5).sort());
    expect(errors).toEqual([]);
  });

  test('without one to the first question mark nothing, which is told', async () => {
    const { page } = await visit(`${map}?role=advisor`);
    await page.waitForSelector('[data-told] a');
    expect(await told(page)).toContain(words.noRoute);
    expect(await marked(page, '[data-map]')).toEqual([]);
  });

  test('that are none of ours are ignored without a word', async () => {
    const { page } = await visit(`${map}?utm_source=mail&constructor=x`);
    await page.waitForLoadState('networkidle');
    expect(await told(page)).toBe('');
  });
});

describe('a reader who comes', () => {
  test('from an outcome with answers sees their route, and the address holds it', async () => {
    const { page } = await visit(`/en/find-support/azure-request/${route}`);
    await page.click(`a[href="${new URL(addressOf(map)).pathname}"]`);
    await page.waitForSelector('.map-picture .on');
    expect(await marked(page, '.map-picture')).toEqual([...keys].sort());
    expect(placeOf(page)).toBe(map + route);
  });

  test('from a step reached in place sees the answers so far', async () => {
    const { page } = await visit('/en/find-support/');
    await ready(page);
    await page.click('[data-answer="customer-cloud"]');
    await at(page, 'customer-product');
    await page.click('.after-guide a');
    await page.waitForSelector('.map-picture .on');
    expect(await marked(page, '.map-picture')).toEqual(keys.slice(0, 3).sort());
  });

  test('from an outcome without answers sees the map as it is', async () => {
    const { page } = await visit('/en/find-support/azure-request/');
    await page.click(`a[href="${new URL(addressOf(map)).pathname}"]`);
    await page.waitForLoadState('networkidle');
    expect(await told(page)).toBe('');
    expect(placeOf(page)).toBe(map);
  });
});

describe('the picture', () => {
  test('gets larger and smaller by its buttons, with the keyboard, and says so', async () => {
    const { page } = await visit(map);
    const before = await sizeOf(page);
    await page.focus('[data-zoom="larger"]');
    await page.keyboard.press('Enter');
    expect(await sizeOf(page)).toBeGreaterThan(before);
    expect(await page.innerText('.map-zoom output')).toBe(words.size.replace('{percent}', '125%'));
    await page.focus('[data-zoom="smaller"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    expect(await sizeOf(page)).toBeLessThan(before);
  });

  test('fits the width of its window by the key 0, and grows by +', async () => {
    const { page } = await visit(map);
    await page.focus('.map-frame');
    await page.keyboard.press('0');
    const [width, room] = await page.$eval('.map-frame', (frame) => [frame.scrollWidth, frame.clientWidth]);
    expect(width).toBe(room);
    await page.keyboard.press('+');
    expect(await sizeOf(page)).toBeGreaterThan(room ?? Infinity);
  });

  test('leaves the keys of the browser alone', async () => {
    const { page } = await visit(map);
    const prevented = await page.$eval('.map-frame', (frame) => !frame.dispatchEvent(new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true })));
    expect(prevented).toBe(false);
  });

  test('moves by dragging, which opens nothing', async () => {
    const { page } = await visit(map);
    const box = await page.locator('.map-picture [data-at="customer-product"]').boundingBox();
    if (!box) throw new Error('The picture has no box for "customer-product".');
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x - 180, box.y + 10, { steps: 5 });
    await page.mouse.up();
    expect(await page.$eval('.map-frame', (frame) => frame.scrollLeft)).toBe(200);
    expect(placeOf(page)).toBe(map);
  });

  test('opens a step by a click on its box', async () => {
    const { page } = await visit(map);
    await page.click('.map-picture [data-at="customer-product"]');
    await expect.poll(() => placeOf(page)).toBe('/en/find-support/customer-product/');
  });

  test('is one stop for the keyboard, and its links are none', async () => {
    const { page } = await visit(map);
    await page.focus('.map-frame');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-lists') !== null)).toBe(true);
  });

  test.each(['en', 'ru', 'es'])('has every text within its box as this browser draws it: %s', async (locale) => {
    const { page } = await visit(`/${locale}/find-support/map/`);
    const outside = await page.$$eval('.map-picture .box', (boxes) => boxes.flatMap((box) => {
      const [rect, text] = [box.querySelector('rect')?.getBBox(), box.querySelector('text')?.getBBox()];
      return rect && text && text.x >= rect.x && text.y >= rect.y && text.x + text.width <= rect.x + rect.width && text.y + text.height <= rect.y + rect.height ? [] : [box.textContent];
    }));
    expect(outside).toEqual([]);
  });
});

describe('the lists', () => {
  test('open and close all at once', async () => {
    const { page } = await visit(map);
    const open = () => page.locator('.tree details[open]').count();
    await page.click('[data-fold="open"]');
    expect(await open()).toBe(await page.locator('.tree details').count());
    await page.click('[data-fold="close"]');
    expect(await open()).toBe(0);
  });
});

describe('without script', () => {
  test('the picture scrolls at a readable size, the lists unfold, and no button is shown that does nothing', async () => {
    const { page } = await visit(map, { javaScriptEnabled: false });
    expect(await page.locator('.map-picture text').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThanOrEqual(12);
    expect(await page.locator('[data-map] button:visible').count()).toBe(0);
    await page.click('.tree summary >> nth=1');
    expect(await page.locator('.tree a:visible').count()).toBeGreaterThan(10);
  });
});

test.each([360, 1280])('the page needs no scrolling sideways, %i px wide, with a route and at any size', async (width) => {
  const { page } = await session({ viewport: { width, height: 800 } }).then(async (open) => (await open.open(map + route), open));
  await page.waitForSelector('.map-picture .on');
  for (let times = 0; times < 4; times++) await page.click('[data-zoom="larger"]');
  await page.click('[data-fold="open"]');
  expect(await overflowOf(page)).toBe(0);
});

describe('on paper', () => {
  test('the map is a few sheets of A3, with its address and without the lists', async () => {
    const { page } = await visit(map);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = await page.locator('.map-sheet').count();
    expect(sheets).toBeLessThanOrEqual(5);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(sheets);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Number(width) / 72 * 25.4, Number(height) / 72 * 25.4].map(Math.round)).toEqual([420, 297]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-printed').innerText()).toContain('/en/find-support/map/');
    expect(await page.locator('.tree').isVisible()).toBe(false);
  });

  test('a question whose answers begin on the sheet before is said again', async () => {
    const { page } = await visit(map);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-sheet').nth(1).textContent()).toContain(`… ${titleOf('matter')}`);
  });
});

test('an outcome in the lists is named with its kind', async () => {
  const { page } = await visit(map + route);
  const line = page.locator('.tree [data-at="azure-role.direct-bill"]');
  await line.waitFor();
  for (const text of [outcomeTitle('azure-request'), strings.outcome.kinds.request]) expect(await line.innerText()).toContain(text);
});
