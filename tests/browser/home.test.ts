import { expect, test } from 'vitest';
import { answer, at, placeOf, ready, useBrowser } from './browser.ts';
import { strings, titleOf } from './guide.ts';

const { visit } = useBrowser();

test('back from an outcome leads through the question to the home page, and each shows what its address says', async () => {
  const { page, errors } = await visit('/en/');
  await ready(page);
  await answer(page, 'obstacle', 'obstacle');
  await page.click('[data-answer="outage"]');
  await page.waitForURL('**/service-health/**');
  await page.goBack();
  await at(page, 'obstacle');
  expect(placeOf(page)).toBe('/en/find-support/obstacle/');
  await page.goBack();
  await expect.poll(() => page.locator('h1:visible').allInnerTexts()).toEqual([strings.home.title]);
  expect(placeOf(page)).toBe('/en/');
  expect(errors).toEqual([]);
});

test('"Start again" on the home page leads to the first question at its own address, as a reload shows it', async () => {
  const { page } = await visit('/en/');
  await ready(page);
  await answer(page, 'obstacle', 'obstacle');
  await page.click('.trail-restart');
  await at(page, 'matter');
  const seen = async () => [placeOf(page), await page.title(), ...(await page.locator('h1:visible').allInnerTexts())];
  const before = await seen();
  expect(before.at(-1)).toBe(titleOf('matter'));
  await page.reload();
  expect(await seen()).toEqual(before);
});

test('back to the home page within one visit shows all of it again', async () => {
  const { page } = await visit('/en/');
  await ready(page);
  await answer(page, 'on-premises', 'on-premises-version');
  await page.goBack();
  await at(page, 'matter');
  await expect.poll(() => page.locator('h1:visible').allInnerTexts()).toEqual([strings.home.title]);
  expect(await page.title()).toContain(strings.site.title);
});
