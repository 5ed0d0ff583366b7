import { beforeAll, describe, expect, inject, test } from 'vitest';
import { at, answer, placeOf, useBrowser, type Visit } from './browser.ts';
import { examples, pathOf, rules, strings, waysFrom } from './guide.ts';

const { session } = useBrowser();
let visit: Visit;
beforeAll(async () => {
  visit = await session({ javaScriptEnabled: false });
});

const ways = waysFrom();
/** One worked example for each first answer, and the one with the longest route. */
const chosen = [...new Map(examples.map((example) => [example.answers['matter'], example])).values(), ...examples.toSorted((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length).slice(0, 1)];

describe('by links alone', () => {
  test.each(chosen)('from home to the outcome: $says', async ({ answers, outcome }) => {
    const { page, open } = visit;
    await open('/en/');
    for (const [question, id] of Object.entries(answers)) {
      const step = await page.locator('[data-step]').getAttribute('data-step');
      expect(rules.steps[step ?? '']?.asks).toBe(question);
      await answer(page, id, rules.steps[step ?? '']?.answers[id] ?? '');
    }
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(outcome);
  });

  test.each([rules.start, ...Object.keys(rules.steps).filter((step) => step !== rules.start)])('every answer of the step %s leads where the rules say', async (step) => {
    const { page, open } = visit;
    const way = ways.find(({ to }) => to === step) ?? { to: step, answers: [] };
    await open(pathOf(way));
    const links = await page.locator('[data-answer]').evaluateAll((all) => all.map((link) => [link.getAttribute('data-answer'), link.getAttribute('href')]));
    const base = new URL(inject('site')).pathname;
    const wanted = Object.entries(rules.steps[step]?.answers ?? {}).map(([id, to]) => {
      const asked: [string, string] = [rules.steps[step]?.asks ?? '', id];
      return [id, base.slice(0, -1) + pathOf({ to, answers: [...way.answers, asked] })];
    });
    expect(links).toEqual(wanted);
  });
});

describe('the trail of a step', () => {
  test('names the answers that lead to the step, in order', async () => {
    const { page, open } = visit;
    await open('/en/find-support/azure-purchase/');
    expect(await page.locator('.trail-answer').allInnerTexts()).toHaveLength(3);
  });

  test.each([
    ['the first', 0, '/en/find-support/?product=azure&role=not-sure', 'matter'],
    ['the second', 1, '/en/find-support/customer-product/?role=not-sure', 'customer-product'],
    ['the last', 2, '/en/find-support/azure-role/', 'azure-role'],
  ] as const)('Change on %s answer leads back to its question with the later answers kept', async (_, index, path, step) => {
    const { page, open } = visit;
    await open('/en/find-support/azure-purchase/');
    await page.locator('.trail li a').nth(index).click();
    await at(page, step);
    expect(placeOf(page)).toBe(path);
  });

  test('Start again leads to the first step without answers', async () => {
    const { page, open } = visit;
    await open('/en/find-support/azure-purchase/');
    await page.getByRole('link', { name: strings.guide.startAgain }).click();
    await at(page, rules.start);
    expect(placeOf(page)).toBe('/en/find-support/');
  });
});

describe('an outcome', () => {
  test('is complete when opened without answers: who ends up here, and a way to start again', async () => {
    const { page, open } = visit;
    await open('/en/find-support/azure-request/');
    expect(await page.locator('details[open]:has(#who-ends-up-here) li a').count()).toBeGreaterThan(0);
    await page.locator('[data-outcome]').getByRole('link', { name: strings.guide.startAgain }).click();
    await at(page, rules.start);
    expect(placeOf(page)).toBe('/en/find-support/');
  });
});
