import { describe, expect, test } from 'vitest';
import { at, placeOf, useBrowser } from './browser.ts';
import { labelOf, outcomeTitle, strings, stringsIn, titleOf } from './guide.ts';

const { session, visit } = useBrowser();
const reseller = '/en/find-support/azure-ask-provider/?matter=customer-cloud&product=azure&role=indirect-reseller';
const easier = '/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=not-sure&purchase=from-microsoft';
const unsure = '/en/find-support/azure-ask-provider/?matter=customer-cloud&product=azure&role=not-sure&purchase=not-sure';

/** Opens an outcome with answers and waits for its reasons. */
async function reasoned(path: string) {
  const opened = await visit(path);
  await opened.page.waitForSelector('[data-change]:not([hidden])');
  return opened;
}

describe('an outcome opened with answers', () => {
  test('names the answers that decide, and says that none can be left out', async () => {
    const { page, errors } = await reasoned(reseller);
    expect(await page.locator('[data-why-kept] strong').allInnerTexts()).toEqual([labelOf('matter', 'customer-cloud'), labelOf('customer-product', 'azure'), labelOf('azure-role', 'indirect-reseller')]);
    expect(await page.locator('[data-why-all]').isVisible()).toBe(true);
    expect(await page.locator('[data-why-spare]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('lists apart the answer that made no difference', async () => {
    const { page } = await reasoned(easier);
    expect(await page.locator('[data-why-spare] li').allInnerTexts()).toEqual([`${titleOf('azure-role')} ${labelOf('azure-role', 'not-sure')}`]);
    expect(await page.locator('[data-why-kept] li').count()).toBe(3);
    expect(await page.locator('[data-why-deciding]').isVisible()).toBe(true);
  });

  test('shows only the policies that speak of these answers', async () => {
    const { page } = await reasoned('/en/find-support/azure-ask-provider/?matter=customer-cloud&product=azure&role=other-csp-partner');
    expect(await page.locator('.reasons [data-ends]:visible').evaluateAll((items) => items.filter((item) => !item.getAttribute('data-ends')?.split(' ').includes('azure-role.other-csp-partner')).length)).toBe(0);
    expect(await page.locator('.reasons [data-ends]:not(:visible)').count()).toBeGreaterThan(0);
  });

  test('says for each answer, the last first, where others lead, by links with all answers', async () => {
    const { page } = await reasoned(reseller);
    expect(await page.locator('[data-change] details').count()).toBe(3);
    const last = page.locator('[data-change] details').first();
    expect(await last.locator('li', { hasText: outcomeTitle('azure-request') }).locator('a').evaluateAll((links) => links.map((link) => link.textContent))).toEqual([labelOf('azure-role', 'direct-bill'), labelOf('azure-role', 'indirect-provider')]);
    await last.getByRole('link', { name: labelOf('azure-role', 'direct-bill') }).click();
    await at(page, 'azure-request');
    expect(placeOf(page)).toBe('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill');
  });

  test('a change that stops at a question leads to its step with the later answers kept', async () => {
    const { page } = await reasoned(reseller);
    await page.locator('[data-change] summary', { hasText: titleOf('customer-product') }).click();
    await page.locator('[data-change] details').nth(1).getByRole('link', { name: labelOf('customer-product', 'not-sure') }).click();
    await at(page, 'customer-site');
    expect(placeOf(page)).toBe('/en/find-support/customer-site/?role=indirect-reseller');
  });

  test('after a "not sure" shows what is still possible for these answers only', async () => {
    const { page } = await reasoned(unsure);
    expect(await page.locator('[data-possible] details:visible').count()).toBe(1);
    expect(await page.locator('[data-possible] details:visible').locator('a', { hasText: outcomeTitle('azure-request') }).isVisible()).toBe(true);
  });

  test('without a doubt shows nothing of that', async () => {
    const { page } = await reasoned(reseller);
    expect(await page.locator('[data-possible]').isVisible()).toBe(false);
  });

  test('in another language speaks that language', async () => {
    const { page } = await reasoned(easier.replace('/en/', '/pl/'));
    expect(await page.locator('#what-would-change').innerText()).toBe(stringsIn('pl').why.changeTitle);
    expect(await page.locator('[data-change] summary').first().innerText()).toContain(stringsIn('pl').why.given);
  });

  test.each(['?matter=customer-cloud&product=azure&role=direct-bill', '?matter=customer-cloud', '?matter=%00&role=', '?utm_source=mail'])('that do not lead here (%s) get no reasons, and the page stands', async (query) => {
    const { page, errors } = await visit(`/en/find-support/azure-ask-provider/${query}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-change]').isVisible()).toBe(false);
    expect(await page.locator('#why-this-answer').innerText()).toBe(strings.why.title);
    expect(errors).toEqual([]);
  });
});

describe('an outcome opened without answers, without JavaScript', () => {
  test('gives its reason with the date of the source, who ends up here and what is still possible', async () => {
    const { page, open } = await session({ javaScriptEnabled: false });
    await open('/en/find-support/azure-ask-provider/');
    expect(await page.locator('.reasons > li').count()).toBeGreaterThan(1);
    expect(await page.locator('.reasons .copy').count()).toBe(await page.locator('.reasons > li').count());
    expect(await page.locator('details:has(#who-ends-up-here) li a').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-possible] summary').count()).toBe(3);
    expect(await page.locator('#what-would-change').isVisible()).toBe(false);
  });
});
