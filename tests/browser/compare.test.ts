import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { fill } from '../../src/i18n/fill.ts';
import { projectRoot } from '../fixtures/content-copy.ts';
import { parseCsv } from '../fixtures/csv.ts';
import { overflowOf, placeOf, useBrowser } from './browser.ts';

const { visit } = useBrowser();
const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { content } = guide;
const total = Object.keys(content.rules.outcomes).length;
const path = '/en/find-support/compare/';
const strings = content.interface['en']?.compare;
if (!strings) throw new Error('The source language has no words.');

const shownRows = (page: Page) => page.locator('table.compare tbody tr:visible');
const status = (page: Page) => page.locator('[data-compare-status]').textContent();
const told = (page: Page) => page.locator('[data-compare-ignored]').textContent();

describe('the table of outcomes', () => {
  test('shows all, and says how many', async () => {
    const { page, errors } = await visit(path);
    expect(await shownRows(page).count()).toBe(total);
    expect(await status(page)).toBe(fill(strings.shown.other, { count: String(total), total: String(total) }));
    expect(errors).toEqual([]);
  });

  test('is narrowed by the address, as its menus show', async () => {
    const { page } = await visit(`${path}?role=advisor&product=azure`);
    const count = await shownRows(page).count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(total);
    expect(await status(page)).toContain(`${count} of ${total}`);
    expect([await page.locator('select[name=role]').inputValue(), await page.locator('select[name=product]').inputValue()]).toEqual(['advisor', 'azure']);
    expect(await page.locator('tr:visible a[href*="/azure-ask-provider/"]').count()).toBe(1);
    expect(await page.locator('tr:visible a[href*="/azure-request/"]').count()).toBe(0);
  });

  test('is narrowed by its menus, and the address follows and keeps what is not ours', async () => {
    const { page } = await visit(`${path}?utm_source=mail`);
    await page.selectOption('select[name=portal]', 'azure-portal');
    expect(placeOf(page)).toBe(`${path}?utm_source=mail&portal=azure-portal`);
    const named = Object.values(content.rules.outcomes).filter(({ portals = [], via }) => portals.includes('azure-portal') || via === 'azure-portal');
    expect(await shownRows(page).count()).toBe(named.length);
    await page.reload();
    expect(await shownRows(page).count()).toBe(named.length);
  });

  test('is whole again with one button, which keeps the focus', async () => {
    const { page } = await visit(`${path}?role=advisor`);
    await page.click('[data-compare-all]');
    expect([await shownRows(page).count(), placeOf(page)]).toEqual([total, path]);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-compare-all'))).toBe(true);
  });

  test('says when nothing fits, and announces it', async () => {
    const { page } = await visit(`${path}?role=member&product=dynamics&portal=azure-portal`);
    expect([await shownRows(page).count(), await status(page)]).toEqual([0, strings.nothing]);
    expect(await page.locator('[data-compare-status]').getAttribute('role')).toBe('status');
  });

  test.each([
    ['a value that does not exist', '?role=abacus', 'Role: abacus'],
    ['a word that every object has', '?portal=constructor', 'Portal: constructor'],
    ['markup', '?product=%3Cimg%20src%3Dx%3E', 'Product: <img src=x>'],
    ['a value that never ends', `?role=${'x'.repeat(5000)}`, `Role: ${'x'.repeat(40)}…`],
    ['a choice given twice', '?role=advisor&role=member', 'Role: advisor; Role: member'],
  ])('explains %s in the address, and ignores it', async (_, query, choices) => {
    const { page, errors } = await visit(path + query);
    expect([await shownRows(page).count(), await told(page)]).toEqual([total, fill(strings.ignored, { choices })]);
    expect(await overflowOf(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.selectOption('select[name=product]', 'azure');
    expect(await told(page)).toBe('');
  });

  test('is whole without a script, and shows no menus that would do nothing', async () => {
    const { page } = await visit(`${path}?role=advisor`, { javaScriptEnabled: false });
    expect([await shownRows(page).count(), await page.locator('[data-compare]').isVisible(), await page.locator('[data-compare-export]').isVisible()]).toEqual([total, false, true]);
  });

  test('shows cards on a phone, the narrowed ones only', async () => {
    const { page } = await visit(`${path}?portal=azure-portal`, { viewport: { width: 360, height: 740 } });
    expect(await shownRows(page).count()).toBeLessThan(total);
    expect(await overflowOf(page)).toBe(0);
  });

  test('keeps the choices in another language', async () => {
    const { page } = await visit(`${path}?role=advisor`);
    const count = await shownRows(page).count();
    await page.click('details[data-languages] summary');
    await page.click('details[data-languages] a[data-locale=pl]');
    await page.waitForURL(/\/pl\/find-support\/compare\/\?role=advisor$/);
    expect(await shownRows(page).count()).toBe(count);
  });
});

describe('the table as a file', () => {
  test('is the whole one when nothing is chosen', async () => {
    const { page } = await visit(path);
    const { name, rows } = await saved(page);
    expect([name, rows.length]).toEqual(['compare.csv', total + 1]);
    expect(await page.locator('[data-compare-export]').textContent()).toBe(strings.export);
  });

  test('holds the shown rows, exactly as the whole one has them, at the address of the page', async () => {
    const { page } = await visit(path);
    const whole = await saved(page);
    await page.selectOption('select[name=role]', 'direct-bill');
    await page.selectOption('select[name=product]', 'azure');
    const titles = await shownRows(page).locator('th').allTextContents();
    const { name, rows } = await saved(page);
    expect(name).toBe('compare-direct-bill-azure.csv');
    expect(rows.map(([title]) => title)).toEqual([strings.outcome, ...titles.map((title) => title.trim())]);
    // The file of the whole table is made for the origin of the settings; this one for that of the page.
    const known = new Map(whole.rows.map((row) => [row[0], row.slice(0, -1)]));
    for (const row of rows) expect(row.slice(0, -1)).toEqual(known.get(row[0]));
    expect(rows.slice(1).filter((row) => !row.at(-1)?.startsWith(new URL(page.url()).origin))).toEqual([]);
  });

  test('is the whole one again after that, and for whoever copies the address of the link', async () => {
    const { page } = await visit(`${path}?role=direct-bill`);
    const link = page.locator('[data-compare-export]');
    const before = await link.getAttribute('href');
    await saved(page);
    await expect.poll(() => link.evaluate((element: HTMLAnchorElement) => new URL(element.href).pathname)).toBe(before);
    await page.click('[data-compare-all]');
    expect((await saved(page)).rows).toHaveLength(total + 1);
  });
});

/** Clicks the link and reads the file that the browser saves. */
async function saved(page: Page): Promise<{ name: string; rows: string[][] }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.click('[data-compare-export]');
  const download = await waiting;
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  return { name: download.suggestedFilename(), rows: parseCsv(text.slice(1)) };
}
