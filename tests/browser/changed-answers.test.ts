import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { fill } from '../../src/i18n/fill.ts';
import { removeCopies } from '../fixtures/content-copy.ts';
import { reroute, reroutedProject, run } from '../fixtures/rerouted-project.ts';
import { useBrowser, type Visit } from './browser.ts';
import { stringsIn, wordsIn } from './guide.ts';

/** A site of which one answer was rerouted, recorded and published; the real site has no such change yet. */
const { session } = useBrowser();
const english = 'Microsoft says since today: ask the provider.';
const polish = 'Microsoft mówi od dziś: zapytaj dostawcę.';
const query = `?${new URLSearchParams(reroute.answers).toString()}`;
const oldLink = (locale: string) => `${locale}/find-support/${reroute.from}/${query}`;
const today = new Date().toISOString().slice(0, 10);
const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(today));
let server: Server;
let site: string;
let root: string;
let visit: Visit;

beforeAll(async () => {
  root = reroutedProject();
  for (const { status, out, err } of [run(root, 'rules-record', '--reason', english, '--reason-pl', polish), run(root, 'build')]) if (status !== 0) throw new Error(out + err);
  ({ server, address: site } = await serve(join(root, 'dist'), '/'));
  visit = await session();
}, 240_000);
afterAll(() => {
  server.close();
  removeCopies();
});

/** What the page says about its address, line by line. */
async function notesAt(path: string): Promise<string[]> {
  visit.errors.length = 0;
  await visit.page.goto(site + path);
  await visit.page.waitForSelector('[data-answers="told"] .notes');
  return visit.page.locator('.notes p').allInnerTexts();
}

/** In which language a sentence is, for machines. */
const langOf = (text: string) => visit.page.getByText(text, { exact: false }).last().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

describe('an old link whose answers lead elsewhere today', () => {
  test.each([['en', english], ['pl', polish]])('says in "%s" until when they led to this page, why, and where they lead today', async (locale, reason) => {
    const { history, guide } = stringsIn(locale);
    const notes = await notesAt(oldLink(locale));
    expect(notes).toEqual([fill(history.known, { date: day(locale) }), `${fill(history.why, { reason })} ${history.more}`, `${guide.elsewhere} ${wordsIn(locale).outcomes[reroute.to]?.title}`]);
    expect(visit.errors).toEqual([]);
  });

  test('gives a reason that its language lacks in English, marked', async () => {
    const notes = await notesAt(oldLink('cs'));
    expect(notes[1]).toBe(`${fill(stringsIn('cs').history.why, { reason: `${english} (angličtina)` })} ${stringsIn('cs').history.more}`);
    expect(await langOf(english)).toBe('en');
  });

  test('stands in a region that is announced', async () => {
    await notesAt(oldLink('en'));
    expect(await visit.page.locator('[role="status"] [data-past]').count()).toBe(1);
  });

  test('leads on to where they lead today, with its answers', async () => {
    await notesAt(oldLink('en'));
    await visit.page.locator('.notes a').last().click();
    await visit.page.waitForSelector(`[data-outcome="${reroute.to}"] .trail`);
    expect(visit.page.url()).toBe(`${site}en/find-support/${reroute.to}/${query}`);
  });

  test('leads to its change on the page of changes', async () => {
    await notesAt(oldLink('pl'));
    await visit.page.getByRole('link', { name: stringsIn('pl').history.more }).click();
    await visit.page.waitForSelector(`#changed-${today}`);
    expect(visit.page.url()).toBe(`${site}pl/find-support/changes/#changed-${today}`);
  });

  test('is explained with other parameters in the address too', async () => {
    expect((await notesAt(`${oldLink('en')}&utm_source=mail&fbclid=1`))[0]).toBe(fill(stringsIn('en').history.known, { date: day('en') }));
  });
});

describe('a link that no change explains', () => {
  const { history, guide } = stringsIn('en');
  const elsewhere = `${guide.elsewhere} ${wordsIn('en').outcomes[reroute.to]?.title}`;

  test('is called damaged, and says where its answers lead', async () => expect(await notesAt(`en/find-support/azure-request/${query}`)).toEqual([history.damaged, elsewhere]));
  test('is called damaged in another language', async () => expect((await notesAt(`ru/find-support/azure-request/${query}`))[0]).toBe(stringsIn('ru').history.damaged));

  test('that was cut off is called damaged, and leads on to the question where it stops', async () => {
    const notes = await notesAt(`en/find-support/${reroute.from}/?matter=customer-cloud&product=dynamics`);
    expect(notes).toEqual([history.damaged, expect.stringContaining(guide.incomplete)]);
    expect(await visit.page.locator('.notes a').getAttribute('href')).toMatch(/\/en\/find-support\/dynamics-role\/$/);
  });

  test('with an answer that was tampered with keeps the rest', async () => {
    const notes = await notesAt(`en/find-support/${reroute.from}/?matter=customer-cloud&product=dynamics&role=<b>boss`);
    expect(notes.slice(0, 1)).toEqual([history.damaged]);
    expect(notes).toContainEqual(expect.stringContaining(guide.incomplete));
    expect(await visit.page.locator('.notes a').first().getAttribute('href')).toMatch(/\/en\/find-support\/dynamics-role\/$/);
  });
});

describe('the history', () => {
  const fetched = async (path: string) => {
    const scripts: string[] = [];
    const collect = (request: { url(): string }) => void scripts.push(request.url());
    visit.page.on('request', collect);
    await visit.page.goto(site + path);
    await visit.page.waitForLoadState('networkidle');
    visit.page.off('request', collect);
    return scripts.filter((url) => url.includes('past-note')).length;
  };

  test('is fetched where the answers lead elsewhere', async () => expect(await fetched(oldLink('en'))).toBe(1));
  test.each(['', query, '?utm_source=mail'])('is not fetched where they lead to the page: "%s"', async (search) => expect(await fetched(`en/find-support/${reroute.to}/${search}`)).toBe(0));

  test('that cannot be fetched leaves the rest of what is told', async () => {
    await visit.page.route('**/past-note*', (route) => route.abort());
    const notes = await notesAt(oldLink('en'));
    await visit.page.unroute('**/past-note*');
    expect(notes).toEqual([`${stringsIn('en').guide.elsewhere} ${wordsIn('en').outcomes[reroute.to]?.title}`]);
  });
});

describe('the page of changes', () => {
  test.each(['en', 'pl'])('tells in "%s", without a script, the day, the reason, the answers and both outcomes', async (locale) => {
    const { page } = await session({ javaScriptEnabled: false });
    await page.goto(`${site}${locale}/find-support/changes/`);
    const { outcomes } = wordsIn(locale);
    expect(await page.locator(`#changed-${today}`).innerText()).toBe(day(locale));
    expect(await page.locator('.changed > p').innerText()).toBe(`${stringsIn(locale).changes.reason} ${locale === 'pl' ? polish : english}`);
    expect(await page.locator('.changed dd').allInnerTexts()).toEqual([expect.stringContaining(' › '), outcomes[reroute.from]?.title, outcomes[reroute.to]?.title]);
    expect(await page.locator('.changed dd a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([`/${locale}/find-support/${reroute.from}/`, `/${locale}/find-support/${reroute.to}/${query}`]);
  });

  test('marks a reason in another language', async () => {
    await visit.page.goto(`${site}cs/find-support/changes/`);
    expect(await langOf(english)).toBe('en');
  });

  test('names its feed, which the browser reads as XML', async () => {
    await visit.page.goto(`${site}pl/find-support/changes/`);
    const feed = await visit.page.evaluate(async () => {
      const address = document.querySelector('link[rel="alternate"][type="application/atom+xml"]')?.getAttribute('href') ?? '';
      const read = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
      const text = (name: string) => read.querySelector(`entry > ${name}`)?.textContent;
      return { faults: read.querySelectorAll('parsererror').length, lang: read.documentElement.getAttribute('xml:lang'), entries: read.querySelectorAll('entry').length, summary: text('summary'), updated: text('updated'), id: text('id') };
    });
    expect(feed).toEqual({ faults: 0, lang: 'pl', entries: 1, summary: polish, updated: `${today}T00:00:00Z`, id: expect.stringMatching(new RegExp(`/pl/find-support/changes/#changed-${today}$`)) });
  });

  test('has the same feed in every language, each in its own words', () => {
    const titles = ['en', 'ru', 'pl', 'cs', 'id', 'es', 'ca'].map((locale) => /<entry>[\s\S]*?<title>([^<]+)/.exec(readFileSync(join(root, 'dist', locale, 'find-support/changes/feed.xml'), 'utf8'))?.[1]);
    expect(new Set(titles).size).toBe(7);
  });
});
