import axe from 'axe-core';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { removeCopies } from '../fixtures/content-copy.ts';
import { buildGoneSite } from '../fixtures/gone-site.ts';
import { at, overflowOf, useBrowser } from './browser.ts';

const { session } = useBrowser();

/** A site of its own: the real one has lost nothing so far. */
let server: Server;
let site: string;
beforeAll(async () => {
  ({ server, address: site } = await serve(join(buildGoneSite(), 'dist')));
}, 300_000);
afterAll(() => {
  server.close();
  removeCopies();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const { page, errors } = await session(options);
  await page.goto(site + path);
  return { page, errors };
}

const place = (page: Page) => page.url().slice(site.length - 1);
const withoutScript = { javaScriptEnabled: false };

describe('a page that ended', () => {
  test('says when, why and what replaced it, in the language of the address', async () => {
    const { page, errors } = await open('pl/find-support/closed-outcome/', withoutScript);
    expect(await page.locator('[data-gone]').innerText()).toMatch(/20 listopada 2026\. Powód: Microsoft zamknął ten portal\.\nZamiast niej: \S/);
    await page.click('[data-gone] a');
    await at(page, 'azure-request');
    expect([place(page), errors]).toEqual(['/pl/find-support/azure-request/', []]);
  });

  test('opens in the language of the reader from its neutral address, with query and anchor kept', async () => {
    const { page } = await open('plans/closed-plan/?a=1#use', { locale: 'cs-CZ' });
    await page.waitForURL('**/cs/plans/closed-plan/?a=1#use');
    expect(await page.locator('h1').innerText()).toBe('Platnost této stránky skončila');
  });

  test('says where the answers of its address lead today', async () => {
    const { page, errors } = await open('en/find-support/closed-outcome/?matter=customer-cloud&product=azure&role=indirect-reseller');
    await page.click('[data-answers="told"] a');
    await at(page, 'azure-ask-provider');
    expect(errors).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('is accessible and fits a phone (%s)', async (colorScheme) => {
    const { page } = await open('ru/find-support/closed-outcome/', { colorScheme, viewport: { width: 360, height: 740 } });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } }));
    expect([violations.map(({ id }) => id), await overflowOf(page)]).toEqual([[], 0]);
  });
});

describe('a page that moved', () => {
  test('leads on with query and anchor kept', async () => {
    const { page, errors } = await open('en/find-support/old-outcome/?matter=customer-cloud&product=azure&role=indirect-provider#steps');
    await at(page, 'azure-request');
    expect([place(page), errors]).toEqual(['/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=indirect-provider#steps', []]);
  });

  test('leads on without JavaScript', async () => {
    const { page } = await open('en/find-support/old-step/', withoutScript);
    await at(page, 'azure-role');
    expect(place(page)).toBe('/en/find-support/azure-role/');
  });

  test('leads from its neutral address to the language of the reader', async () => {
    const { page } = await open('plans/old-plans/?a=1#use', { locale: 'es-ES' });
    await page.waitForURL('**/es/plans/compare/?a=1#use');
  });
});

describe('a heading that is not where it was', () => {
  test('is found under its old id without JavaScript', async () => {
    const { page } = await open('en/plans/compare/#usage', withoutScript);
    expect(await page.locator('h2:has(#usage)').getAttribute('id')).toBe('use');
    await expect.poll(() => page.evaluate(() => document.querySelector('#usage')?.getBoundingClientRect().top ?? -1)).toBeLessThan(300);
  });

  test('on another page is led to', async () => {
    const { page } = await open('en/plans/compare/#moved-away');
    await page.waitForURL('**/en/customers/azure/#steps');
  });

  test('on another page is told without JavaScript', async () => {
    const { page } = await open('en/plans/compare/#moved-away', withoutScript);
    await page.click('#moved-away a');
    expect(place(page)).toBe('/en/customers/azure/#steps');
  });

  test('of a page that moved arrives too', async () => {
    const { page } = await open('en/plans/old-plans/#fees');
    await page.waitForURL('**/en/plans/compare/#fees');
    expect(await page.locator('h2:has(#fees)').getAttribute('id')).toBe('rules');
  });

  test('that ended says so', async () => {
    const { page } = await open('en/plans/compare/#ended-part');
    expect(await page.locator('#ended-part').innerText()).toBe('A section of this page ended on November 20, 2026. Reason: Microsoft ended the old plan.');
  });
});

test('a section that left its page is not told to a reader who does not ask for it', async () => {
  const { page } = await open('en/plans/compare/#use', withoutScript);
  expect(await page.locator('.left-heading:visible').count()).toBe(0);
});

describe('an answer in an old link', () => {
  test('that ended is told as that, and not as damaged', async () => {
    const { page, errors } = await open('en/find-support/azure-request/?role=broker');
    const told = page.locator('[data-old-answers] p:visible');
    expect(await told.innerText()).toMatch(/^The answer “role=broker” in this link ended on November 20, 2026\. Reason: Microsoft ended this program\.\nReplaced by: \S/);
    expect([place(page), await page.locator('[data-answers="told"]').innerText(), errors]).toEqual(['/en/find-support/azure-request/', '', []]);
  });

  test('that was renamed counts as what it is today', async () => {
    const { page } = await open('en/find-support/azure-request/?matter=customer-cloud&product=azure&role=var');
    await page.waitForSelector('[data-answers="trail"] h2');
    expect([place(page), await page.locator('[data-old-answers] p:visible').count()]).toEqual(['/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill', 0]);
  });
});
