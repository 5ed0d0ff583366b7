import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { localeIds, locales } from '../../src/locales.ts';
import { addressOf, useBrowser, type Visit } from './browser.ts';
import { outcomeTitle, pages, strings, stringsIn, wordsIn } from './guide.ts';

const { session } = useBrowser();
const page = '/en/find-support/azure-request/';
const answers = '?matter=customer-cloud&product=azure&role=direct-bill';
const { copy: words } = strings;
const filled = (text: string, value: string) => text.replace(/\{\w+\}/, () => value);

const links = (at: Page) => at.locator('[data-copy="links"]');
const ticket = (at: Page) => at.locator('[data-copy="ticket"]');
const text = (at: Page) => ticket(at).locator('textarea');
const clipboard = (at: Page) => at.evaluate(() => navigator.clipboard.readText());

/** A session in which copying is allowed. */
const allowed = () => session({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens a page and one of its two controls, and waits for what the script makes. */
async function openLinks({ page: at, open }: Visit, path: string): Promise<void> {
  await open(path);
  await links(at).locator('summary').click();
  await links(at).locator('li button').last().waitFor();
}

async function openTicket({ page: at, open }: Visit, path: string): Promise<void> {
  await open(path);
  await ticket(at).locator('summary').click();
  await filledIn(at);
}

async function filledIn(at: Page): Promise<void> {
  await expect.poll(() => ticket(at).locator('button').isEnabled()).toBe(true);
}

/** Copies the link of a language, or the language-neutral one. */
async function copyLink(at: Page, name: string): Promise<void> {
  await links(at).getByRole('button', { name: filled(words.linkOf, name), exact: true }).click();
  await expect.poll(() => links(at).getByRole('status').innerText()).not.toBe('');
}

describe('without JavaScript', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await session({ javaScriptEnabled: false });
  });

  test.each([page, '/pl/customers/azure/'])('%s lists its address in every language, and without one', async (path) => {
    await visit.open(path);
    await links(visit.page).locator('summary').click();
    const hrefs = await links(visit.page).locator('a:visible').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const rest = path.slice(4);
    expect(hrefs.toSorted()).toEqual([addressOf(rest), ...localeIds.map((locale) => addressOf(`${locale}/${rest}`))].toSorted());
  });

  test('offers nothing that needs a script', async () => {
    await visit.open(page);
    expect([await ticket(visit.page).isVisible(), await visit.page.locator('[data-print]').isVisible(), await links(visit.page).locator('button').count()]).toEqual([false, false, 0]);
  });
});

test('a page that is shown in another language is marked', async () => {
  const { page: at, open } = await session();
  await open('/en/customers/azure/');
  const entry = links(at).locator('li', { has: at.locator('a[hreflang="es"]', { hasText: locales.ca.label }) });
  expect(await entry.textContent()).toContain('espanyol');
});

describe('a copied link', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await allowed();
  });

  test.each([
    ['of this page', locales.en.label, 'en/'],
    ['of another language', locales.pl.label, 'pl/'],
    ['for any reader', words.neutral, ''],
  ])('%s has the origin of the page, the answers in their order, and nothing else', async (_, name, locale) => {
    await visit.open('/en/');
    await openLinks(visit, `${page}?utm_source=mail&role=direct-bill&product=azure&matter=customer-cloud#steps`);
    await copyLink(visit.page, name);
    expect(await clipboard(visit.page)).toBe(addressOf(`${locale}find-support/azure-request/${answers}`));
  });

  test('is announced by its language', async () => {
    await openLinks(visit, page);
    await copyLink(visit.page, locales.ru.label);
    expect(await links(visit.page).getByRole('status').innerText()).toBe(filled(words.copied, locales.ru.label));
  });

  test.each([
    ['what is no answer', '?role=nobody&matter=customer-cloud&product=azure&product=entra', '?matter=customer-cloud'],
    ['answers that lead elsewhere', '?role=indirect-reseller&product=azure&matter=customer-cloud', '?matter=customer-cloud&product=azure&role=indirect-reseller'],
    ['bytes that are no text', '?role=%E0%A4%A&matter=%00', ''],
    ['a cut address', '?matter=customer-cl', ''],
  ])('of an address with %s keeps the answers that there are', async (_, query, kept) => {
    await openLinks(visit, page + query);
    await copyLink(visit.page, locales.en.label);
    expect([await clipboard(visit.page), visit.errors]).toEqual([addressOf(page + kept), []]);
  });

  const guidance = pages.find(({ locale, slug, headings }) => locale === 'en' && !slug.startsWith('find-support/') && headings.some(({ id }) => id));
  const path = `/en/${guidance?.slug ?? ''}/`;
  const heading = guidance?.headings.find(({ id }) => id)?.id ?? '';
  test.each([
    ['its anchor', `?a=b#${heading}`, `#${heading}`],
    ['no anchor that the page lacks', '#no-such-heading', ''],
    ['no broken anchor', '#%E0%A4%A', ''],
  ])('of a guidance page has %s', async (_, given, kept) => {
    await visit.open('/en/');
    await openLinks(visit, path + given);
    await copyLink(visit.page, locales.es.label);
    expect([await clipboard(visit.page), visit.errors]).toEqual([addressOf(path.replace('/en/', '/es/') + kept), []]);
  });

  test('follows the anchor that the reader went on to', async () => {
    await openLinks(visit, path);
    await links(visit.page).locator('summary').click();
    await visit.page.evaluate((id) => void (location.hash = id), heading);
    await links(visit.page).locator('summary').click();
    await expect.poll(() => links(visit.page).locator('a').first().getAttribute('href')).toContain(`#${heading}`);
  });
});

describe('the text for a ticket', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await allowed();
  });

  test.each(localeIds)('is to be had in %s from an English page, with the words of that language and a link to it', async (locale) => {
    await openTicket(visit, page + answers);
    await ticket(visit.page).locator('[name="locale"]').selectOption(locale);
    const { title, summary, reason } = wordsIn(locale).outcomes['azure-request'] ?? { title: '?', summary: '?', reason: '?' };
    await expect.poll(() => text(visit.page).inputValue()).toContain(title);
    const shown = await text(visit.page).inputValue();
    const label = wordsIn(locale).questions['role']?.answers['direct-bill']?.label ?? '?';
    expect([summary, reason, label, addressOf(`${locale}/find-support/azure-request/${answers}`), stringsIn(locale).site.title].filter((part) => !shown.includes(part))).toEqual([]);
    expect(await text(visit.page).getAttribute('lang')).toBe(locales[locale].lang);
  });

  test.each(['plain', 'markdown', 'email'] as const)('is copied as %s, and announced', async (format) => {
    await openTicket(visit, page + answers);
    await ticket(visit.page).locator('[name="locale"]').selectOption('pl');
    await ticket(visit.page).locator('[name="format"]').selectOption(format);
    await filledIn(visit.page);
    await ticket(visit.page).locator('button').click();
    await expect.poll(() => ticket(visit.page).getByRole('status').innerText()).toBe(filled(words.copied, `${words.formats[format]}, ${locales.pl.label}`));
    expect((await clipboard(visit.page)).replaceAll('\r\n', '\n')).toBe(await text(visit.page).inputValue());
  });

  test('as an e-mail can be opened in a program', async () => {
    await openTicket(visit, page);
    await ticket(visit.page).locator('[name="locale"]').selectOption('en');
    await ticket(visit.page).locator('[name="format"]').selectOption('email');
    await filledIn(visit.page);
    const href = (await ticket(visit.page).getByRole('link', { name: words.mail }).getAttribute('href')) ?? '';
    expect(new URLSearchParams(href.slice('mailto:?'.length)).get('subject')).toBe(outcomeTitle('azure-request'));
  });

  test.each([['without answers', ''], ['with answers that lead elsewhere', '?matter=customer-cloud&product=azure&role=indirect-reseller']])('%s names none', async (_, query) => {
    await openTicket(visit, page + query);
    await ticket(visit.page).locator('[name="locale"]').selectOption('en');
    await ticket(visit.page).locator('[name="format"]').selectOption('plain');
    await filledIn(visit.page);
    const lines = (await text(visit.page).inputValue()).split('\n');
    expect([lines.includes(`${words.answers}:`), lines.includes(`${words.link}: ${addressOf(page)}`)]).toEqual([false, true]);
  });

  test('comes back in the language and format chosen last', async () => {
    await openTicket(visit, page);
    await ticket(visit.page).locator('[name="locale"]').selectOption('cs');
    await openTicket(visit, '/en/find-support/entra-request/');
    expect(await text(visit.page).inputValue()).toContain(wordsIn('cs').outcomes['entra-request']?.title);
  });

  test('is not fetched before a reader asks for it', async () => {
    const asked: string[] = [];
    const { page: at, open } = await session();
    at.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page);
    await at.waitForLoadState('networkidle');
    expect(asked.filter((path) => /ticket[^/]*\.js(on)?$/.test(path))).toEqual([]);
  });

  test('that cannot be fetched is told, and asked for again', async () => {
    const { page: at, open } = await session();
    await at.route('**/ticket.json', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in' }));
    await open(page);
    await ticket(at).locator('summary').click();
    await expect.poll(() => ticket(at).getByRole('status').innerText()).toBe(words.failed);
    await at.unroute('**/ticket.json');
    await ticket(at).locator('[name="format"]').selectOption('markdown');
    await expect.poll(() => text(at).inputValue()).toContain(outcomeTitle('azure-request'));
  });

  test('whose script cannot be fetched is told', async () => {
    const { page: at, open, errors } = await session();
    await at.route(/\/_astro\/ticket\./, (route) => route.abort());
    await open(page);
    await ticket(at).locator('summary').click();
    await expect.poll(() => ticket(at).getByRole('status').innerText()).toBe(words.failed);
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
  });
});

describe.each([
  ['refuses', () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) } })],
  ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)('in a browser that %s', (_, script) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await session();
    await visit.context.addInitScript(script);
  });

  /** What Ctrl+C would copy. */
  const selected = (at: Page) => at.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd) : undefined));

  test('a link is shown selected, with what to press', async () => {
    await openLinks(visit, page + answers);
    await copyLink(visit.page, locales.pl.label);
    expect([await selected(visit.page), await links(visit.page).getByRole('status').innerText(), visit.errors]).toEqual([addressOf(`pl/find-support/azure-request/${answers}`), words.refused, []]);
  });

  test('the text for a ticket is selected, with what to press', async () => {
    await openTicket(visit, page + answers);
    await ticket(visit.page).locator('button').click();
    await expect.poll(() => ticket(visit.page).getByRole('status').innerText()).toBe(words.refused);
    expect([await selected(visit.page), visit.errors]).toEqual([await text(visit.page).inputValue(), []]);
  });
});

describe('storage', () => {
  test.each(['{', 'null', '[]', '"pl"', '{"locale":1,"format":{}}', '{"locale":"xx","format":"constructor"}'])('that holds %s breaks nothing', async (value) => {
    const visit = await session();
    await visit.context.addInitScript((stored) => localStorage.setItem('ticket', stored), value);
    await openTicket(visit, page);
    expect([(await text(visit.page).inputValue()).includes(outcomeTitle('azure-request')), visit.errors]).toEqual([true, []]);
  });

  test('that is refused breaks nothing', async () => {
    const visit = await session();
    await visit.context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Denied', 'SecurityError'); } });
    });
    await openTicket(visit, page);
    await ticket(visit.page).locator('[name="locale"]').selectOption('pl');
    await expect.poll(() => text(visit.page).inputValue()).toContain(wordsIn('pl').outcomes['azure-request']?.title);
    expect(visit.errors).toEqual([]);
  });
});
