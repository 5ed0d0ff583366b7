import { beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { placeOf, ready, useBrowser, type Visit } from './browser.ts';
import { outcomeTitle, questionTitle, rules, strings } from './guide.ts';

const { session } = useBrowser();
let visit: Visit;
beforeAll(async () => {
  visit = await session();
});

const notes = () => visit.page.locator('.notes p').allInnerTexts();
const refused = (question: string) => fill(strings.guide.refused, { questions: questionTitle(question) });
const step = () => visit.page.locator('[data-step]').getAttribute('data-step');

const hostile = {
  'a script': '<script>document.title="taken"</script>',
  'an image with a handler': '"><img src=x onerror=document.title="taken">',
  'a zero byte': '%00',
  'half a character': '%E0%A4%A',
  'a bare percent sign': '%',
  'the name of a prototype': '__proto__',
  'a member of every object': 'constructor',
  nothing: '',
  '7,000 letters': 'a'.repeat(7000),
};

describe.each(Object.entries(hostile))('%s as an answer', (_, value) => {
  test.each(['find-support/', 'find-support/customer-product/', ''])('is told on /en/%s, which works', async (page) => {
    await visit.open(`/en/${page}?role=${value}`);
    await ready(visit.page);
    await expect.poll(notes).toEqual([refused('role')]);
    expect([await visit.page.title(), visit.errors]).toEqual([expect.stringContaining(strings.site.title), []]);
    await visit.page.click('[data-answer]');
    await expect.poll(step).not.toBe(page === 'find-support/customer-product/' ? 'customer-product' : rules.start);
  });

  test('is told on an outcome, which works', async () => {
    await visit.open(`/en/find-support/azure-request/?matter=customer-cloud&product=${value}`);
    await visit.page.waitForSelector('.notes p');
    expect(await notes()).toContain(refused('product'));
    expect([await visit.page.locator('h1').innerText(), visit.errors]).toEqual([outcomeTitle('azure-request'), []]);
  });

  test('is a search for nothing that exists, which works', async () => {
    await visit.open(`/en/search/?q=${value}`);
    await visit.page.waitForLoadState('networkidle');
    expect([await visit.page.title(), visit.errors]).toEqual([`${strings.search.title} | ${strings.site.title}`, []]);
  });
});

test('hostile names of parameters break nothing', async () => {
  await visit.open('/en/find-support/customer-product/?<script>=1&%00=2&%E0=3&=4&[]=5&toString=6');
  await ready(visit.page);
  expect([placeOf(visit.page).startsWith('/en/find-support/customer-product/'), await notes(), visit.errors]).toEqual([true, [], []]);
});
