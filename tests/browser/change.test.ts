import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fill } from '../../src/i18n/fill.ts';
import { answer, at, placeOf, ready, useBrowser } from './browser.ts';
import { labelOf, questionLabel, strings, titleOf } from './guide.ts';

const { visit } = useBrowser();
const azureRequest = '/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill';

/** Follows the Change link of an answer, found by its question. */
async function change(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: fill(strings.guide.changeOf, { question: titleOf(step) }) }).click();
  await at(page, step);
}

const notes = (page: Page) => page.locator('.notes p').allInnerTexts();
const keptInTrail = (page: Page) => page.locator('.trail li:has(.trail-kept) .trail-answer').allInnerTexts();
const waiting = (label: string) => fill(strings.guide.waiting, { answers: label });
const dropped = (label: string) => fill(strings.guide.dropped, { answers: label });

/** Opens an outcome with its answers and reopens one of them. */
async function reopened(step: string): Promise<Page> {
  const { page } = await visit(azureRequest);
  await change(page, step);
  await ready(page);
  return page;
}

describe('Change on an answer of an outcome', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reopened('customer-product');
  });

  test('leads to its question, with the later answers in the address', () => expect(placeOf(page)).toBe('/en/find-support/customer-product/?role=direct-bill'));
  test('tells which answers wait', async () => expect.poll(() => notes(page)).toEqual([waiting(questionLabel('role', 'direct-bill'))]));
  test('keeps the earlier answers in the trail', async () => expect(await page.locator('.trail-answer').allInnerTexts()).toEqual([labelOf('matter', 'customer-cloud')]));
});

describe('a new answer after which all later ones apply', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reopened('customer-product');
    await answer(page, 'microsoft-365', 'microsoft-365-request');
    await page.waitForSelector('.trail');
  });

  test('leads straight to the outcome, with all answers in its address', () => expect(placeOf(page)).toBe('/en/find-support/microsoft-365-request/?matter=customer-cloud&product=microsoft-365&role=direct-bill'));
  test('marks the kept answer, and only that', async () => expect(await keptInTrail(page)).toEqual([labelOf('microsoft-365-role', 'direct-bill')]));
  test('tells of nothing that was lost', async () => expect(await notes(page)).toEqual([]));
  test('a reload shows the same marks', async () => {
    await page.reload();
    await page.waitForSelector('.trail');
    expect(await keptInTrail(page)).toEqual([labelOf('microsoft-365-role', 'direct-bill')]);
  });
});

describe('a new answer after which another question comes first', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reopened('customer-product');
    await answer(page, 'not-sure', 'customer-site');
  });

  test('leads to that question, with the kept answer waiting', () => expect(placeOf(page)).toBe('/en/find-support/customer-site/?role=direct-bill'));
  test('tells which answer waits', async () => expect.poll(() => notes(page)).toEqual([waiting(questionLabel('role', 'direct-bill'))]));
  test('the kept answer is used as soon as its question comes', async () => {
    await answer(page, 'power-platform', 'dynamics-request');
    expect(placeOf(page)).toBe('/en/find-support/dynamics-request/?matter=customer-cloud&product=not-sure&site=power-platform&role=direct-bill');
  });
});

describe('a new answer after which a later one does not apply', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reopened('matter');
    await answer(page, 'own-cloud', 'own-azure-plan');
  });

  test('leads to the first question without an answer', () => expect(placeOf(page)).toBe('/en/find-support/own-azure-plan/'));
  test('marks the answer that was kept', async () => expect.poll(() => keptInTrail(page)).toEqual([labelOf('own-product', 'azure')]));
  test('names the answer that no longer applies', async () => expect.poll(() => notes(page)).toEqual([dropped(questionLabel('role', 'direct-bill'))]));
  test('a reload shows the same marks and names the same answer', async () => {
    await page.reload();
    await ready(page);
    await expect.poll(async () => [await keptInTrail(page), await notes(page)]).toEqual([[labelOf('own-product', 'azure')], [dropped(questionLabel('role', 'direct-bill'))]]);
  });
  test('back leads to the question that was changed, with its answers waiting again', async () => {
    await page.goBack();
    await at(page, 'matter');
    await expect.poll(() => notes(page)).toEqual([waiting(`${questionLabel('product', 'azure')} and ${questionLabel('role', 'direct-bill')}`)]);
  });
  test('forward shows the same marks and names the same answer again', async () => {
    await page.goForward();
    await at(page, 'own-azure-plan');
    await expect.poll(async () => [await keptInTrail(page), await notes(page)]).toEqual([[labelOf('own-product', 'azure')], [dropped(questionLabel('role', 'direct-bill'))]]);
  });
});

describe('a new answer that ends the route', () => {
  test('names on the outcome the answer that no longer applies', async () => {
    const page = await reopened('customer-product');
    await answer(page, 'other', 'unlisted-product');
    await page.waitForSelector('.trail');
    expect(await notes(page)).toEqual([dropped(questionLabel('role', 'direct-bill'))]);
  });

  test('does not tell of it any more when another way leads there', async () => {
    const page = await reopened('customer-product');
    await answer(page, 'other', 'unlisted-product');
    await page.goto(`${page.url()}&utm_source=mail`);
    await page.waitForSelector('.trail');
    expect(await notes(page)).toEqual([]);
  });
});

describe('the answer that was changed', () => {
  test('Change in place on a step leads to its question and marks the answer that was given there', async () => {
    const { page } = await visit('/en/find-support/azure-purchase/');
    await ready(page);
    await change(page, 'customer-product');
    expect(placeOf(page)).toBe('/en/find-support/customer-product/?role=not-sure');
  });

  test('an answer that waits is marked at its question when the address opens that', async () => {
    const { page } = await visit('/en/find-support/azure-role/?role=advisor');
    await ready(page);
    await expect.poll(() => page.locator('[data-answer]:has(.trail-kept)').evaluateAll((links) => links.map((link) => link.getAttribute('data-answer')))).toEqual(['advisor']);
  });
});

describe('Start again', () => {
  test('on an outcome forgets every answer', async () => {
    const { page } = await visit(azureRequest);
    await page.locator('.trail-restart').click();
    await at(page, 'matter');
    expect(placeOf(page)).toBe('/en/find-support/');
  });

  test('in place forgets the answers that wait', async () => {
    const page = await reopened('customer-product');
    await page.locator('.trail-restart').click();
    await at(page, 'matter');
    await expect.poll(async () => [placeOf(page), await notes(page)]).toEqual(['/en/find-support/', []]);
  });
});
