import { beforeAll, describe, expect, test } from 'vitest';
import { ready, useBrowser, type Visit } from './browser.ts';
import { pathOf, rules, waysFrom } from './guide.ts';

const { session, visit } = useBrowser();

describe('hydrating', () => {
  let scripted: Visit;
  let plain: Visit;
  beforeAll(async () => {
    [scripted, plain] = await Promise.all([session(), session({ javaScriptEnabled: false })]);
    await scripted.context.addInitScript(() => {
      new PerformanceObserver((list) => {
        // What moves in the header while the page still arrives is not the widget's doing.
        for (const entry of list.getEntries()) if ((entry as PerformanceEntry & { sources?: { node?: Node | null }[] }).sources?.some(({ node }) => node && document.querySelector('main')?.contains(node))) document.documentElement.dataset['shifts'] = `${document.documentElement.dataset['shifts'] ?? ''} ${JSON.stringify(entry)}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });

  const steps = Object.keys(rules.steps).map((to) => pathOf(waysFrom().find((way) => way.to === to) ?? { to, answers: [] }));
  describe.each(['/en/', ...steps])('%s', (path) => {
    beforeAll(async () => {
      await Promise.all([scripted.open(path), plain.open(path)]);
      await ready(scripted.page);
    });
    test('keeps the HTML', async () => expect(await scripted.page.locator('[data-guide]').innerHTML()).toBe(await plain.page.locator('[data-guide]').innerHTML()));
    test('moves nothing', async () => {
      await scripted.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      expect(await scripted.page.evaluate(() => document.documentElement.dataset['shifts'])).toBeUndefined();
    });
  });
});

describe('a step whose address holds answers that wait', () => {
  test('tells of them without moving its answers', async () => {
    const { page } = await visit('/en/find-support/customer-product/?role=advisor');
    const top = () => page.locator('[data-answer]').first().evaluate((answer) => answer.getBoundingClientRect().top + scrollY);
    const before = await top();
    await ready(page);
    await page.waitForSelector('.notes p');
    expect(await top()).toBe(before);
  });
});
