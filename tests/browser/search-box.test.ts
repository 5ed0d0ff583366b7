import { describe, expect, inject, test } from 'vitest';
import { addressOf, useBrowser, type Visit } from './browser.ts';
import { strings } from './guide.ts';

const { session, visit } = useBrowser();
const field = ({ page }: Visit) => page.locator('.site-search input');
const options = ({ page }: Visit) => page.locator('.site-search [role=option]');
const typed = async (text: string, path = '/en/plans/compare/') => {
  const open = await visit(path);
  await field(open).pressSequentially(text);
  await open.page.waitForSelector('.site-search li[data-result]');
  return open;
};

describe('before the reader turns to the field', () => {
  test('nothing of search is fetched', async () => {
    const open = await session();
    const asked: string[] = [];
    open.page.on('request', (request) => asked.push(request.url()));
    await open.open('/en/plans/compare/');
    await open.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /lookup\/|pagefind\/|\/box\./.test(url))).toEqual([]);
  });

  test('"/" and Ctrl+K lead to it', async () => {
    const open = await visit('/en/plans/compare/');
    await open.page.keyboard.press('/');
    expect(await field(open).evaluate((input) => document.activeElement === input)).toBe(true);
    await field(open).blur();
    await open.page.keyboard.press('Control+k');
    expect(await field(open).evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('"/" in another field types a slash', async () => {
    const open = await visit('/en/search/');
    await open.page.getByRole('searchbox', { name: strings.search.label }).focus();
    await open.page.keyboard.press('/');
    expect(await open.page.getByRole('searchbox', { name: strings.search.label }).inputValue()).toBe('/');
  });
});

describe('the list below the field', () => {
  test('is a combobox that tells whether it is open', async () => {
    const open = await typed('gdap');
    expect([await field(open).getAttribute('role'), await field(open).getAttribute('aria-expanded'), await field(open).getAttribute('aria-controls')]).toEqual(['combobox', 'true', 'search-list']);
  });

  test('is gone through with the arrows, while the focus stays in the field', async () => {
    const open = await typed('gdap');
    await open.page.keyboard.press('ArrowDown');
    const id = await options(open).first().getAttribute('id');
    expect([await field(open).getAttribute('aria-activedescendant'), await options(open).first().getAttribute('aria-selected')]).toEqual([id, 'true']);
    await open.page.keyboard.press('ArrowUp');
    expect(await options(open).last().getAttribute('aria-selected')).toBe('true');
    expect(await field(open).evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('leads to the chosen page', async () => {
    const open = await typed('gdap');
    const path = await open.page.locator('.site-search li[data-result]').first().getAttribute('data-result');
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('Enter');
    await open.page.waitForURL(addressOf(path ?? ''));
  });

  test('closes with Escape and keeps what was typed', async () => {
    const open = await typed('gdap');
    await open.page.keyboard.press('Escape');
    expect([await field(open).getAttribute('aria-expanded'), await field(open).inputValue(), await open.page.locator('.search-popup').isVisible()]).toEqual(['false', 'gdap', false]);
  });

  test('ends with a link to all results', async () => {
    const open = await typed('gdap');
    await options(open).last().click();
    await open.page.waitForURL(/\/en\/search\/\?q=gdap$/);
  });

  test('announces how many results there are', async () => {
    const open = await typed('gdap');
    expect(await open.page.locator('.site-search [role=status]').innerText()).toMatch(/^\d+ results?\./);
  });

  test('says so when the words cannot be fetched', async () => {
    const open = await session();
    await open.page.route('**/lookup/**', (route) => route.abort());
    await open.open('/en/plans/compare/');
    await field(open).pressSequentially('gdap');
    await expect.poll(() => open.page.locator('.site-search [role=status]').innerText()).toBe(strings.search.failed);
  });
});

describe('recent searches', () => {
  test('are offered when the field is empty, and can be erased', async () => {
    const open = await visit('/en/search/?q=');
    await field(open).fill('severity');
    await open.page.keyboard.press('Enter');
    await open.page.waitForURL(/q=severity/);
    await open.page.goto(addressOf('/en/plans/compare/'));
    await field(open).focus();
    await expect.poll(() => options(open).allInnerTexts()).toEqual(['severity']);
    await open.page.getByRole('button', { name: strings.search.forget }).click();
    expect(await open.page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
  });

  test('do not break search when storage holds something else', async () => {
    const open = await session();
    await open.context.addInitScript(() => localStorage.setItem('searches', '{"a":'));
    await open.open('/en/plans/compare/');
    await field(open).pressSequentially('gdap');
    await open.page.waitForSelector('.site-search li[data-result]');
    expect(open.errors).toEqual([]);
  });
});

test('without JavaScript the field leads to the search page', async () => {
  const { page } = await visit('/en/plans/compare/', { javaScriptEnabled: false });
  await page.locator('.site-search input').fill('gdap');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${inject('site')}en/search/?q=gdap`);
});
