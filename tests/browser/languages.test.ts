import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { localeIds, locales } from '../../src/locales.ts';
import { addressOf, answer, at, placeOf, ready, useBrowser, type Visit } from './browser.ts';
import { pages, rules, stringsIn, wordsIn } from './guide.ts';

const { session, visit } = useBrowser();
const landed = (page: Page) => page.waitForSelector('[data-guide], .title-block, [data-search]');

describe('a language-neutral address', () => {
  const cases = [
    { browser: 'pl-PL', path: '/customers/azure/', to: '/pl/customers/azure/' },
    { browser: 'es-MX', path: '/find-support/azure-role/?product=azure', to: '/es/find-support/azure-role/?product=azure' },
    { browser: 'ca-ES', path: '/plans/compare/?a=1#use', to: '/ca/plans/compare/?a=1#use' },
    { browser: 'in-ID', path: '/find-support/azure-request/?role=direct-bill#steps', to: '/id/find-support/azure-request/?role=direct-bill#steps' },
    { browser: 'ja-JP', path: '/find-support/', to: '/en/find-support/' },
    { browser: 'ru-RU', path: '/', to: '/ru/' },
    { browser: 'cs-CZ', path: '/search/?q=azure', to: '/cs/search/?q=azure' },
  ];
  test.each(cases)('$path opens for a browser in $browser as $to', async ({ browser, path, to }) => {
    const { page, errors } = await visit(path, { locale: browser });
    await landed(page);
    expect([placeOf(page), errors]).toEqual([to, []]);
  });

  test('opens in the language that was chosen before, whatever the browser speaks', async () => {
    const { page, open } = await visit('/en/', { locale: 'en-US' });
    await page.click('.language-menu summary');
    await page.click('.language-menu a[data-locale="cs"]');
    await page.waitForURL('**/cs/**');
    await open('/plans/compare/');
    await landed(page);
    expect(placeOf(page)).toBe('/cs/plans/compare/');
  });

  test.each(['xx', 'constructor', '', '../ru', '"><script>'])('passes over the stored value %j', async (value) => {
    const { context, page, open } = await session({ locale: 'pl-PL' });
    await context.addInitScript((stored) => localStorage.setItem('locale', stored), value);
    await open('/customers/azure/');
    await landed(page);
    expect(placeOf(page)).toBe('/pl/customers/azure/');
  });

  test('is no step back in the history', async () => {
    const { page, open } = await visit('/en/', { locale: 'pl-PL' });
    await open('/customers/azure/');
    await landed(page);
    await page.goBack();
    await page.waitForSelector('[data-guide]');
    expect(placeOf(page)).toBe('/en/');
  });

  test('is a plain list without JavaScript, English first, each language with the title of the page', async () => {
    const { page } = await visit('/find-support/azure-request/', { javaScriptEnabled: false });
    const listed = await page.locator('.language-list li').evaluateAll((items) => items.map((item) => [item.getAttribute('lang'), item.querySelector('a')?.getAttribute('href'), item.querySelector('span')?.textContent]));
    const { pathname } = new URL(inject('site'));
    expect(listed).toEqual(localeIds.map((locale) => [locales[locale].lang, `${pathname}${locale}/find-support/azure-request/`, wordsIn(locale).outcomes['azure-request']?.title]));
  });
});

test.each(['/en/customers/azure/', '/ru/', '/en/find-support/azure-role/'])('nobody is led away from %s to another language', async (path) => {
  const { context, page, open } = await session({ locale: 'pl-PL' });
  await context.addInitScript(() => localStorage.setItem('locale', 'cs'));
  await open(path);
  await page.waitForLoadState('networkidle');
  expect(placeOf(page)).toBe(path);
});

describe('the menu of languages keeps the place', () => {
  const choose = async (page: Page, locale: string) => {
    await page.click('.language-menu summary');
    await page.click(`.language-menu a[data-locale="${locale}"]`);
    await page.waitForURL(`**/${locale}/**`);
  };

  test('on an outcome, with answers and anchor', async () => {
    const { page } = await visit('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill#if-refused');
    await choose(page, 'ru');
    expect(placeOf(page)).toBe('/ru/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill#if-refused');
    await page.waitForSelector('.trail');
    expect(await page.locator('.trail-answer').first().innerText()).toBe(wordsIn('ru').questions['matter']?.answers['customer-cloud']?.label);
  });

  test('on a step that was reached in place', async () => {
    const { page } = await visit('/en/');
    await ready(page);
    await answer(page, 'customer-cloud', 'customer-product');
    await answer(page, 'azure', 'azure-role');
    await choose(page, 'id');
    await at(page, 'azure-role');
    expect(placeOf(page)).toBe('/id/find-support/azure-role/');
  });

  test('on a step, with answers kept from before a change', async () => {
    const { page } = await visit('/pl/find-support/customer-product/?role=advisor');
    await ready(page);
    await choose(page, 'es');
    await at(page, 'customer-product');
    expect(placeOf(page)).toBe('/es/find-support/customer-product/?role=advisor');
  });

  test('on a page that the other language lacks, which says so', async () => {
    const { page } = await visit('/es/customers/access/');
    await page.click('.language-menu summary');
    expect(await page.locator('.language-menu a[data-locale="ca"]').innerText()).toContain('espanyol');
    await page.click('.language-menu a[data-locale="ca"]');
    await page.waitForURL('**/ca/**');
    expect(await page.locator('.language-note').innerText()).toContain('espanyol');
  });

  test('without JavaScript, by plain links to the same page', async () => {
    const { page } = await visit('/en/plans/compare/', { javaScriptEnabled: false });
    await page.click('.language-menu summary');
    await page.click('.language-menu a[data-locale="pl"]');
    await page.waitForURL('**/pl/**');
    expect(placeOf(page)).toBe('/pl/plans/compare/');
  });

  test('and works by keyboard: Enter opens it, Escape closes it and gives the focus back', async () => {
    const { page } = await visit('/en/find-support/');
    await page.focus('.language-menu summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-locale'))).toBe('en');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => [document.activeElement?.tagName, document.querySelector<HTMLDetailsElement>('.language-menu')?.open])).toEqual(['SUMMARY', false]);
  });

  test('and closes when something else is clicked', async () => {
    const { page } = await visit('/en/find-support/');
    await page.click('.language-menu summary');
    await page.click('h1');
    expect(await page.locator('.language-menu').getAttribute('open')).toBeNull();
  });
});

describe('the 404 page', () => {
  const heading = (page: Page) => page.locator('h1').innerText();

  test.each(localeIds)('is in the language of the address: "%s"', async (locale) => {
    const { page, errors } = await visit(`/${locale}/find-support/no-such-step/`, { locale: 'en-US' });
    const { notFound, site } = stringsIn(locale);
    expect([await heading(page), await page.title(), await page.locator('html').getAttribute('lang'), await page.locator('[data-missing]').innerText(), errors]).toEqual([notFound.title, `${notFound.title} | ${site.title}`, locales[locale].lang, notFound.outcome.replace('{id}', 'no-such-step'), []]);
  });

  test('is in the language of the browser where the address has none', async () => {
    const { page } = await visit('/no-such-section/', { locale: 'id-ID' });
    expect(await heading(page)).toBe(stringsIn('id').notFound.title);
  });

  test('asks the first question in that language, and leads on in it', async () => {
    const { page, errors } = await visit('/pl/no-such-page/');
    await ready(page);
    await answer(page, 'on-premises', 'on-premises-version');
    expect([placeOf(page), await page.locator('h1:visible').innerText(), errors]).toEqual(['/pl/find-support/on-premises-version/', wordsIn('pl').steps['on-premises-version']?.title ?? wordsIn('pl').questions['version']?.title, []]);
  });

  test('still switches theme and language', async () => {
    const { page } = await visit('/ru/no-such-page/');
    await page.click('.theme-toggle');
    expect(await page.locator('html').getAttribute('data-scheme')).toMatch(/^(light|dark)$/);
    await page.click('.language-menu summary');
    await page.click('.language-menu a[data-locale="es"]');
    await page.waitForSelector('.rules');
    expect(placeOf(page)).toBe('/es/');
  });

  test('lists all languages without JavaScript', async () => {
    const { page } = await visit('/pl/no-such-page/', { javaScriptEnabled: false });
    const listed = await page.locator('main .language-list li').evaluateAll((items) => items.map((item) => [item.getAttribute('lang'), item.querySelector('span')?.textContent]));
    expect(listed).toEqual(localeIds.slice(1).map((locale) => [locales[locale].lang, stringsIn(locale).notFound.title]));
  });
});

describe('a page that is shown in another language', () => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit('/ca/customers/azure/');
  });

  test('has the original\'s text and the reader\'s frame', async () => {
    const title = pages.find(({ locale, slug }) => locale === 'es' && slug === 'customers/azure')?.front?.title;
    const heads = await open.page.locator('h1 [lang], .sl-markdown-content').evaluateAll((all) => all.map((element) => element.getAttribute('lang')));
    expect([await open.page.locator('h1').innerText(), heads, await open.page.locator('main').getAttribute('lang')]).toEqual([title, ['es', 'es'], 'ca']);
  });

  test('links to pages in the reader\'s locale', async () => {
    const links = await open.page.locator('.sl-markdown-content a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const { pathname } = new URL(inject('site'));
    expect(links.filter((href) => href.startsWith('/') && !href.startsWith(`${pathname}ca/`))).toEqual([]);
  });
});

test('numbers of results take the plural form of the language', async () => {
  const { page } = await visit('/ru/search/?q=azure');
  await page.waitForSelector('[data-result]');
  const told = await page.locator('[data-search-status]').innerText();
  const count = Number(/\d+/.exec(told)?.[0]);
  const form = stringsIn('ru').search.results[new Intl.PluralRules('ru').select(count)] ?? '';
  expect(told.startsWith(form.replace('{count}', String(count)))).toBe(true);
});

test('every answer of the first step leads to the same place in every language', async () => {
  const { pathname } = new URL(inject('site'));
  const linksIn = async (locale: string) => {
    const html = await (await fetch(addressOf(`/${locale}/find-support/`))).text();
    return [...html.matchAll(/href="([^"]*)" data-answer="([^"]*)"/g)].map(([, href = '', id]) => [id, href.replace(`${pathname}${locale}/`, '')]);
  };
  const english = await linksIn('en');
  expect(english.length).toBe(Object.keys(rules.steps[rules.start]?.answers ?? {}).length);
  for (const locale of localeIds) expect(await linksIn(locale)).toEqual(english);
});
