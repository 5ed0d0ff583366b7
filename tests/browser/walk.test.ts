import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answer, at, placeOf, ready, useBrowser } from './browser.ts';
import { labelOf, pathOf, rules, strings, titleOf, windowTitleOf } from './guide.ts';

const { visit } = useBrowser();
const route = [
  { step: 'matter', answer: 'customer-cloud' },
  { step: 'customer-product', answer: 'azure' },
  { step: 'azure-role', answer: 'not-sure' },
  { step: 'azure-purchase', answer: 'from-microsoft' },
] as const;

/** What a reader can tell about where they are. */
const seen = async (page: Page) => ({
  place: placeOf(page),
  step: await page.locator('[data-step]').getAttribute('data-step'),
  title: await page.title(),
  heading: await page.locator('h1:visible').allInnerTexts(),
  trail: await page.locator('.trail-answer').allInnerTexts(),
});

const focused = (page: Page) => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);

/** What `seen` should be, as the rules have it. */
const expected = (count: number) => {
  const step = route[count]?.step ?? '';
  const before = route.slice(0, count);
  return { place: pathOf({ to: step, answers: [] }), step, title: windowTitleOf(step), heading: [titleOf(step)], trail: before.map((taken) => labelOf(taken.step, taken.answer)) };
};

describe('answering in place', () => {
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    ({ page, errors } = await visit('/en/find-support/'));
    await ready(page);
    await page.evaluate(() => (document.body.dataset['samePage'] = ''));
  });

  test.each([1, 2, 3])('answer %i: address, title, heading and trail are those of the next question', async (count) => {
    await answer(page, route[count - 1]?.answer ?? '', route[count]?.step ?? '');
    await expect.poll(() => seen(page)).toEqual(expected(count));
  });
  test('the focus is on the heading of the question', async () => {
    await expect.poll(() => focused(page)).toEqual(['H1', titleOf('azure-purchase')]);
  });
  test('no page was loaded on the way', async () => expect(await page.locator('body[data-same-page]').count()).toBe(1));
  test.each([2, 1, 0])('back: %i answers are left, and everything agrees', async (count) => {
    await page.goBack();
    await at(page, route[count]?.step ?? '');
    await expect.poll(() => seen(page)).toEqual(expected(count));
  });
  test('back moves the focus to the heading too', async () => expect.poll(() => focused(page)).toEqual(['H1', titleOf('matter')]));
  test.each([1, 2])('forward: %i answers are given again, and everything agrees', async (count) => {
    await page.goForward();
    await at(page, route[count]?.step ?? '');
    await expect.poll(() => seen(page)).toEqual(expected(count));
  });
  test('a reload shows the same', async () => {
    await page.reload();
    await expect.poll(() => seen(page)).toEqual(expected(2));
  });
  test('back after a reload still agrees', async () => {
    await ready(page);
    await page.goBack();
    await at(page, 'customer-product');
    await expect.poll(() => seen(page)).toEqual(expected(1));
  });
  test('there were no errors', () => expect(errors).toEqual([]));
});

describe('an answer that ends the route', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit('/en/find-support/azure-purchase/'));
    await ready(page);
    await answer(page, 'from-microsoft', 'azure-request');
  });

  test('leads to the page of the outcome, with the answers in its address', () => expect(placeOf(page)).toBe('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=not-sure&purchase=from-microsoft'));
  test('shows the answers', async () => {
    await page.waitForSelector('.trail');
    expect(await page.locator('.trail-answer').allInnerTexts()).toEqual(route.map((taken) => labelOf(taken.step, taken.answer)));
  });
  test('back leads to its question', async () => {
    await page.goBack();
    await at(page, 'azure-purchase');
    await expect.poll(() => seen(page)).toEqual(expected(3));
  });
});

describe('the first question on the home page', () => {
  let page: Page;
  let home: Awaited<ReturnType<typeof seen>>;
  beforeAll(async () => {
    ({ page } = await visit('/en/'));
    await ready(page);
    home = await seen(page);
  });

  test('is answered in place, and the page becomes that of the next question', async () => {
    await answer(page, 'customer-cloud', 'customer-product');
    await expect.poll(() => seen(page)).toEqual(expected(1));
  });
  test('back leads to home as it was', async () => {
    await page.goBack();
    await at(page, 'matter');
    await expect.poll(() => seen(page)).toEqual(home);
  });
});

describe('a click that asks for another tab', () => {
  test('is left to the browser: the page stays, the other tab shows the next question', async () => {
    const { page, context } = await visit('/en/find-support/');
    await ready(page);
    const [other] = await Promise.all([context.waitForEvent('page'), page.click('[data-answer="customer-cloud"]', { modifiers: ['ControlOrMeta'] })]);
    await at(other, 'customer-product');
    expect(placeOf(page)).toBe('/en/find-support/');
  });
});

describe('Start again', () => {
  test('in place leads to the first question without answers', async () => {
    const { page } = await visit('/en/find-support/azure-role/?purchase=not-sold');
    await ready(page);
    await page.getByRole('link', { name: strings.guide.startAgain }).click();
    await at(page, rules.start);
    await expect.poll(() => seen(page)).toEqual(expected(0));
  });
});
