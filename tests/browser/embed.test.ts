import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { base } from '../../src/settings.ts';
import { stepWords } from '../../src/widget/words.ts';
import { views, violationsOn } from './axe.ts';
import { at, overflowOf, useBrowser } from './browser.ts';
import { rules, stringsIn, wordsIn } from './guide.ts';
import { script, strictPolicy, useHost, watchPolicy, type HostPage } from './host-page.ts';

const { session } = useBrowser();
const host = useHost();
const link = `<a href="https://guide.example/">Our own link</a>`;
const element = (attributes = '', inside = link) => `<partner-support-guide ${attributes}>${inside}</partner-support-guide>`;
const azure = 'answers="matter=customer-cloud&amp;product=azure"';
const guideOrigin = () => new URL(inject('site')).origin;

/** Opens a page of the other site and tells what its console says. */
async function open(page: HostPage, options: Parameters<typeof session>[0] = {}, before?: (page: Page) => Promise<unknown>) {
  const visit = await session(options);
  const said: string[] = [];
  const asked: string[] = [];
  visit.page.on('console', (message) => said.push(message.text()));
  visit.page.on('request', (request) => asked.push(request.url()));
  await before?.(visit.page);
  const violations = await watchPolicy(visit.page);
  const address = host.add(page);
  await visit.page.goto(address);
  return { ...visit, said, asked, violations, address };
}

async function choose(page: Page, id: string, next: string): Promise<void> {
  await page.click(`[data-answer="${id}"]`);
  await at(page, next);
}

/** What has the focus, also inside the element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return `${inside?.tagName} ${inside?.textContent}`;
  });
}

/** A question in the words of its step. */
const titleOf = (locale: string, step: string) => stepWords(wordsIn(locale), step, rules.steps[step]?.asks ?? '').title;
const notes = (page: Page) => page.locator('partner-support-guide [role="status"]').innerText();
const heading = (page: Page) => page.locator('partner-support-guide h2').innerText();

/** The answers in a link of the element, after the path of the page that it leads to. */
async function openLink(page: Page): Promise<string> {
  return (await page.locator('partner-support-guide [part="open"]').getAttribute('href'))?.replace(inject('site'), '/') ?? '';
}

describe.each(['en', 'pl'])('in "%s", on another origin with a strict policy', (locale) => {
  const words = wordsIn(locale);
  const body = script() + element(`locale="${locale}"`);

  test('the guide is walked to an outcome, in place', async () => {
    const { page, address, errors } = await open({ body });
    await at(page, 'matter');
    expect(await heading(page)).toBe(titleOf(locale, 'matter'));
    await choose(page, 'customer-cloud', 'customer-product');
    await choose(page, 'azure', 'azure-role');
    await choose(page, 'direct-bill', 'azure-request');
    expect(await heading(page)).toBe(words.outcomes['azure-request']?.title);
    const text = await page.locator('partner-support-guide section').innerText();
    expect([words.outcomes['azure-request']?.summary, words.portals['azure-portal']?.name, words.portals['partner-center-customers']?.name, words.plans['cloud-solution-provider']?.name, words.filers['you']?.name].filter((part) => !text.includes(part ?? '?'))).toEqual([]);
    expect(await openLink(page)).toBe(`/${locale}/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill`);
    expect(page.url()).toBe(address);
    expect(errors).toEqual([]);
  });

  test('the answers that the page knows are not asked', async () => {
    const { page } = await open({ body: script() + element(`locale="${locale}" ${azure}`) });
    await at(page, 'azure-role');
    await choose(page, 'indirect-reseller', 'azure-ask-provider');
    expect(await openLink(page)).toBe(`/${locale}/find-support/azure-ask-provider/?matter=customer-cloud&product=azure&role=indirect-reseller`);
  });

  test('every link leads to a page of the guide, which is its own canonical page', async () => {
    const { page, context } = await open({ body });
    await at(page, 'matter');
    const links = () => page.locator('partner-support-guide a[href]').evaluateAll((all) => all.flatMap((one) => (one instanceof HTMLAnchorElement && one.getRootNode() !== document ? [one.href] : [])));
    const onStep = await links();
    await choose(page, 'customer-cloud', 'customer-product');
    await choose(page, 'marketplace', 'marketplace-isv');
    const all = [...new Set([...onStep, ...(await links())])];
    expect(all.length).toBeGreaterThan(8);
    const wrong = await Promise.all(all.map(async (href) => {
      const response = await context.request.get(href);
      // A bare step has no canonical address: search engines are not to list it.
      const [, canonical = href] = /<link rel="canonical" href="([^"]+)"/.exec(await response.text()) ?? [];
      return response.status() === 200 && response.url() === href && new URL(canonical).pathname === new URL(href).pathname && new URL(href).origin === guideOrigin() ? [] : [href];
    }));
    expect(wrong.flat()).toEqual([]);
  });

  test('the page names the language of the element', async () => {
    const { page } = await open({ body });
    await at(page, 'matter');
    expect(await page.locator('partner-support-guide').getAttribute('lang')).toBe(locale);
  });
});

describe('on a page with a strict policy', () => {
  test('nothing is forbidden, kept or asked of anybody else', async () => {
    const { page, context, violations, asked, address } = await open({ body: script() + element() });
    await at(page, 'matter');
    await choose(page, 'customer-cloud', 'customer-product');
    await choose(page, 'entra', 'entra-role');
    await choose(page, 'member', 'cloud-without-csp');
    expect(await violations()).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0, 0]);
    expect(asked.filter((url) => url !== address && !url.endsWith('/favicon.ico'))).toEqual([`${inject('site')}embed.js`, `${inject('site')}embed/en.json`]);
  });

  test('the words are asked for without credentials and without naming the page', async () => {
    const { page } = await open({ body: '' });
    const request = page.waitForRequest(/embed\/en\.json$/);
    await page.goto(host.add({ body: script() + element() }));
    const headers = await (await request).allHeaders();
    expect([headers['cookie'], headers['referer']]).toEqual([undefined, undefined]);
  });

  test('the page gets no new global', async () => {
    const names = async (body: string) => {
      const { page } = await open({ body });
      if (body) await at(page, 'matter');
      return page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    };
    expect(await names(script() + element())).toEqual(await names(''));
  });

  test('the element has its own styles', async () => {
    const { page } = await open({ body: script() + element() });
    await at(page, 'matter');
    const styles = await page.locator('partner-support-guide [part="answers"]').evaluate((list) => [getComputedStyle(list).display, getComputedStyle(list).listStyleType]);
    expect(styles).toEqual(['grid', 'none']);
  });
});

describe('by keyboard', () => {
  test('an answer is chosen with Enter, and the next question is read out', async () => {
    const { page } = await open({ body: script() + element() });
    await at(page, 'matter');
    expect(await focused(page)).toMatch(/^BODY/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await at(page, 'customer-product');
    await expect.poll(() => focused(page)).toBe(`H2 ${titleOf('en', 'customer-product')}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await at(page, 'azure-role');
  });

  test('Control and a click open the page of the guide instead', async () => {
    const { page, context } = await open({ body: script() + element() });
    await at(page, 'matter');
    const other = context.waitForEvent('page');
    await page.click('[data-answer="customer-cloud"]', { modifiers: ['Control'] });
    expect((await other).url()).toBe(`${inject('site')}en/find-support/customer-product/`);
    await at(page, 'matter');
  });
});

describe('answers', () => {
  const trail = (page: Page, name: string) => page.locator('partner-support-guide [part="trail"]').getByRole('link', { name });

  test('can be changed; the later ones that still apply are kept and marked', async () => {
    const { page } = await open({ body: script() + element('answers="matter=customer-cloud&amp;product=azure&amp;role=advisor"') });
    await at(page, 'azure-ask-provider');
    await trail(page, titleOf('en', 'customer-product')).click();
    await at(page, 'customer-product');
    expect(await focused(page)).toMatch(/^H2/);
    expect(await notes(page)).toContain(wordsIn('en').questions['role']?.answers['advisor']?.label);
    await choose(page, 'dynamics', 'advisor-ask-provider');
    expect(await page.locator('partner-support-guide [part="kept"]').allInnerTexts()).toEqual([stringsIn('en').guide.kept]);
  });

  test('can all be given again from the start', async () => {
    const { page } = await open({ body: script() + element(azure) });
    await at(page, 'azure-role');
    await trail(page, stringsIn('en').guide.startAgain).click();
    await at(page, 'matter');
    expect(await page.locator('partner-support-guide [part="trail"]').count()).toBe(0);
  });

  test('known in advance without the ones before wait for their question', async () => {
    const { page } = await open({ body: script() + element('answers="product=azure"') });
    await at(page, 'matter');
    await choose(page, 'customer-cloud', 'azure-role');
  });

  test.each([
    ['of a question twice', 'matter=customer-cloud&product=azure&product=entra', 'customer-product', 'Azure and Microsoft Entra ID'],
    ['that do not exist', 'matter=customer-cloud&product=abacus', 'customer-product', 'product=abacus'],
    ['that contradict others', 'matter=partner-center&product=azure', 'partner-center-need', 'Azure'],
    ['named like what every object has', 'matter=constructor', 'matter', 'matter=constructor'],
  ])('%s count as not given, and the reader and the console are told', async (_, query, step, named) => {
    const { page, said } = await open({ body: script() + element(`answers="${query.replaceAll('&', '&amp;')}"`) });
    await at(page, step);
    expect(await notes(page)).toBe(stringsIn('en').embed.ignored.replace('{answers}', named));
    expect(said.filter((line) => line.includes('answers='))).toHaveLength(1);
  });

  test('that are no questions are told on the console only', async () => {
    const { page, said } = await open({ body: script() + element('answers="colour=red&amp;matter=customer-cloud"') });
    await at(page, 'customer-product');
    expect(await notes(page)).toBe('');
    expect(said.join()).toContain('colour');
  });
});

describe('attributes', () => {
  const set = (page: Page, attribute: string, value: string) => page.locator('partner-support-guide').evaluate((one, [key, text]) => one.setAttribute(key, text), [attribute, value] as const);

  test('another locale words the same question anew, and the focus stays inside', async () => {
    const { page } = await open({ body: script() + element() });
    await at(page, 'matter');
    await choose(page, 'customer-cloud', 'customer-product');
    await set(page, 'locale', 'ru');
    await expect.poll(() => heading(page)).toBe(titleOf('ru', 'customer-product'));
    expect(await focused(page)).toMatch(/^H2/);
    expect(await page.locator('partner-support-guide').getAttribute('lang')).toBe('ru');
  });

  test('other answers begin again with them, and take no focus', async () => {
    const { page } = await open({ body: script() + element(azure) });
    await at(page, 'azure-role');
    await set(page, 'answers', 'matter=partner-center');
    await at(page, 'partner-center-need');
    expect(await focused(page)).toMatch(/^BODY/);
  });

  test('an unknown locale is told once, and English is shown', async () => {
    const { page, said } = await open({ body: script() + element('locale="tlh"') + element('locale="tlh"') });
    await page.waitForFunction((count) => document.querySelectorAll('partner-support-guide[lang="en"]').length === count, 2);
    await at(page, 'matter');
    expect(said.filter((line) => line.includes('tlh'))).toHaveLength(1);
  });

  test('without a locale, the language of the page is taken', async () => {
    const { page } = await open({ body: `<div lang="cs-CZ">${script()}${element()}</div>` });
    await at(page, 'matter');
    expect(await heading(page)).toBe(titleOf('cs', 'matter'));
  });

  test('links stay in the tab, unless a target is given', async () => {
    const { page } = await open({ body: script() + element('answers="matter=customer-cloud&amp;product=marketplace"') });
    await at(page, 'marketplace-isv');
    const attributes = () => page.locator('partner-support-guide [part="open"]').evaluate((one) => [one.getAttribute('target'), one.getAttribute('rel')]);
    expect(await attributes()).toEqual([null, null]);
    await set(page, 'target', '_blank');
    await expect.poll(attributes).toEqual(['_blank', 'noopener']);
    expect(await page.locator('partner-support-guide [part="open"]').innerText()).toContain(stringsIn('en').embed.newTab);
  });

  test('a base leads to another copy of the guide; one that is no address is told', async () => {
    const { page, said } = await open({ body: script() + element('base="javascript:alert(1)"') });
    await at(page, 'matter');
    expect(said.join()).toContain('javascript:alert(1)');
    await set(page, 'base', inject('site').slice(0, -1));
    await at(page, 'matter');
    await choose(page, 'customer-cloud', 'customer-product');
  });

  test.each(['light', 'dark'] as const)('the scheme can be %s whatever the system says', async (scheme) => {
    const { page } = await open({ body: script() + element(`scheme="${scheme}"`) }, { colorScheme: scheme === 'light' ? 'dark' : 'light' });
    await at(page, 'matter');
    expect(await page.locator('partner-support-guide [part="guide"]').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(26, 34, 37)');
  });
});

describe('the script alone', () => {
  test('puts the guide in its place, with its settings', async () => {
    const { page } = await open({ body: `<p id="before">Before</p>${script('data-locale="es" data-answers="matter=customer-cloud" data-scheme="dark"')}<p>After</p>` });
    await at(page, 'customer-product');
    expect(await page.evaluate(() => [...document.querySelectorAll('main > *')].map(({ tagName }) => tagName))).toEqual(['H1', 'P', 'SCRIPT', 'PARTNER-SUPPORT-GUIDE', 'P']);
    expect(await heading(page)).toBe(titleOf('es', 'customer-product'));
    expect(await page.locator('partner-support-guide').getAttribute('scheme')).toBe('dark');
  });

  test('adds nothing where the page has the element further down', async () => {
    const { page } = await open({ body: script('async') + element() });
    await at(page, 'matter');
    expect(await page.locator('partner-support-guide').count()).toBe(1);
  });

  test('adds nothing from the head, which has no place', async () => {
    const { page } = await open({ head: script(), body: '<p>Text</p>' });
    await page.waitForFunction((name) => customElements.get(name), 'partner-support-guide');
    expect(await page.locator('partner-support-guide').count()).toBe(0);
  });

  test('works twice on a page, also from two addresses', async () => {
    const { page, errors, said } = await open({ body: script() + script() + script('', '?again') });
    await at(page, 'matter');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('partner-support-guide').count()).toBe(1);
    expect([...errors, ...said]).toEqual([]);
  });

  test('leaves an element of that name that the page has already, and says so', async () => {
    const define = (page: Page) => page.addInitScript(() => customElements.define('partner-support-guide', class extends HTMLElement {}));
    const { page, errors, said } = await open({ body: script() + element() }, {}, define);
    await expect.poll(() => said.join()).toContain('another script has defined');
    expect(await page.getByText('Our own link').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('where the guide cannot be shown', () => {
  const failed = stringsIn('en').embed.failed;

  test('without scripts, the link of the page stays', async () => {
    const { page } = await open({ body: script() + element() }, { javaScriptEnabled: false });
    expect(await page.getByText('Our own link').isVisible()).toBe(true);
  });

  test.each([
    ['does not answer', (page: Page) => page.route('**/embed/en.json', (route) => route.abort())],
    ['answers with an error', (page: Page) => page.route('**/embed/en.json', (route) => route.fulfill({ status: 503, body: '' }))],
    ['is cut off', (page: Page) => page.route('**/embed/en.json', async (route) => route.fulfill({ response: await route.fetch(), body: '{"format":1,"lang":"en","gra' }))],
    ['is of another release', (page: Page) => page.route('**/embed/en.json', async (route) => route.fulfill({ response: await route.fetch(), body: '{"format":2}' }))],
  ])('because it %s, the link of the page stays, with a sentence', async (_, before) => {
    const { page, said } = await open({ body: script() + element() }, {}, before);
    await page.getByText(failed).waitFor();
    expect(await page.getByText('Our own link').isVisible()).toBe(true);
    expect(said.join()).toContain('connect-src');
  });

  test('because the policy of the page forbids it, a page without a link gets one, with the answers', async () => {
    const { page } = await open({ body: script() + element(`locale="pl" ${azure}`, '\n'), policy: strictPolicy().replace(/connect-src [^;]+/, "connect-src 'none'") });
    await page.getByText(stringsIn('pl').embed.failed).waitFor();
    const own = page.getByRole('link', { name: stringsIn('pl').site.title });
    expect(await own.getAttribute('href')).toBe(`${guideOrigin()}${base}pl/find-support/?matter=customer-cloud&product=azure`);
  });

  test('and then can, another locale shows it', async () => {
    const { page } = await open({ body: script() + element() }, {}, (one) => one.route('**/embed/en.json', (route) => route.abort()));
    await page.getByText(failed).waitFor();
    await page.locator('partner-support-guide').evaluate((one) => one.setAttribute('locale', 'id'));
    await at(page, 'matter');
    expect(await page.getByText('Our own link').isVisible()).toBe(false);
  });
});

describe.each(views)('axe, $name', ({ colorScheme, width }) => {
  test.each([
    ['a question', 'answers="matter=customer-cloud&amp;site=nowhere"', 'customer-product'],
    ['an outcome with a doubt', 'locale="ru" target="_blank" answers="matter=partner-center&amp;partner-center-need=colleague"', 'colleague-request'],
  ])('finds nothing on a page with %s, and nothing needs scrolling sideways', async (_, attributes, id) => {
    const { page } = await open({ body: script() + element(attributes) }, { colorScheme, viewport: { width, height: 800 } });
    await at(page, id);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
});
