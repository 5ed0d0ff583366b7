import { beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { ready, useBrowser, type Visit } from './browser.ts';
import { labelOf, outcomeTitle, questionLabel, questionTitle, strings, titleOf } from './guide.ts';

const { session } = useBrowser();
let visit: Visit;
beforeAll(async () => {
  visit = await session();
});

const { guide } = strings;
const notes = () => visit.page.locator('.notes p').allInnerTexts();
const refused = (...questions: string[]) => fill(guide.refused, { questions: questions.map(questionTitle).join(' ') });
const waiting = (label: string) => fill(guide.waiting, { answers: label });
const step = () => visit.page.locator('[data-step]').getAttribute('data-step');

/** Opens a step and waits for the widget, which reads the query. */
async function openStep(path: string): Promise<void> {
  await visit.open(path);
  await ready(visit.page);
}

/** Opens an outcome and waits for what is told about its answers. */
async function openOutcome(path: string): Promise<void> {
  await visit.open(path);
  await visit.page.locator('[data-answers] :is(.notes, .trail)').first().waitFor({ state: 'attached' });
}

describe('on a step', () => {
  test('a parameter that never was a question is ignored silently', async () => {
    await openStep('/en/find-support/azure-role/?utm_source=mail&constructor=x&__proto__=y');
    await expect.poll(notes).toEqual([]);
  });

  test('a question that is given twice counts as not given, and the reader is told', async () => {
    await openStep('/en/find-support/customer-product/?role=advisor&role=member');
    await expect.poll(notes).toEqual([refused('role')]);
  });

  test('an answer that does not exist counts as not given, and the reader is told', async () => {
    await openStep('/en/find-support/customer-product/?role=owner');
    await expect.poll(notes).toEqual([refused('role')]);
  });

  test('an answer that does not exist waits in no link of the page', async () => {
    await openStep('/en/find-support/customer-product/?role=owner');
    await expect.poll(notes).toEqual([refused('role')]);
    expect(await visit.page.locator('[data-guide] a[href*="owner"]').count()).toBe(0);
  });

  test('the rest is kept', async () => {
    await openStep('/en/find-support/customer-product/?site=nowhere&role=advisor&fbclid=1');
    await expect.poll(notes).toEqual([refused('site'), waiting(questionLabel('role', 'advisor'))]);
  });

  test('the address wins over an answer in the query that contradicts it', async () => {
    await openStep('/en/find-support/azure-role/?product=dynamics');
    expect(await step()).toBe('azure-role');
    expect(await visit.page.locator('.trail-answer').allInnerTexts()).toEqual([labelOf('matter', 'customer-cloud'), labelOf('customer-product', 'azure')]);
  });

  test('an answer that contradicts the address is in no link of the page', async () => {
    await openStep('/en/find-support/azure-role/?product=dynamics&purchase=not-sold');
    await expect.poll(notes).toEqual([waiting(questionLabel('purchase', 'not-sold'))]);
    expect(await visit.page.locator('[data-guide] a[href*="dynamics"]').count()).toBe(0);
  });

  test('an answer that cannot be asked for below it is named', async () => {
    await openStep('/en/find-support/azure-role/?topic=vulnerability');
    await expect.poll(notes).toEqual([fill(guide.dropped, { answers: questionLabel('topic', 'vulnerability') })]);
  });

  test('what the reader is told stands in a live region', async () => {
    await openStep('/en/find-support/customer-product/?role=owner');
    await expect.poll(() => visit.page.locator('[role="status"] p').count()).toBe(1);
  });
});

describe('on an outcome', () => {
  test('a parameter that never was a question is ignored silently', async () => {
    await visit.open('/en/find-support/azure-request/?utm_source=mail');
    await visit.page.waitForLoadState('networkidle');
    expect(await visit.page.locator('[data-answers="told"]').innerText()).toBe('');
  });

  test('a question that is given twice counts as not given, and the reader is told', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill&role=advisor');
    expect(await notes()).toContain(refused('role'));
  });

  test('an answer that does not exist counts as not given, and the reader is told', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=boss');
    expect(await notes()).toContain(refused('role'));
  });

  test('answers that lead elsewhere are explained, with a link to the other outcome and its answers', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=advisor');
    expect(await notes()).toEqual([strings.history.damaged, `${guide.elsewhere} ${outcomeTitle('azure-ask-provider')}`]);
    expect(await visit.page.locator('.notes a').getAttribute('href')).toMatch(/\/en\/find-support\/azure-ask-provider\/\?matter=customer-cloud&product=azure&role=advisor$/);
  });

  test('answers that lead elsewhere are not shown as the way to this one', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=advisor');
    expect(await visit.page.locator('.trail').count()).toBe(0);
  });

  test('answers that stop at a question lead on to it, with the other answers waiting', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&role=direct-bill');
    expect(await notes()).toEqual([strings.history.damaged, `${guide.incomplete} ${titleOf('customer-product')}`]);
    expect(await visit.page.locator('.notes a').getAttribute('href')).toMatch(/\/en\/find-support\/customer-product\/\?role=direct-bill$/);
  });

  test('an answer that the route does not ask for is named', async () => {
    await openOutcome('/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill&topic=vulnerability');
    expect(await notes()).toEqual([fill(guide.extra, { answers: questionLabel('topic', 'vulnerability') })]);
  });

  test('answers count in any order', async () => {
    await openOutcome('/en/find-support/azure-request/?role=direct-bill&product=azure&matter=customer-cloud');
    expect(await visit.page.locator('.trail-answer').allInnerTexts()).toEqual([labelOf('matter', 'customer-cloud'), labelOf('customer-product', 'azure'), labelOf('azure-role', 'direct-bill')]);
  });
});
