import type { Browser, Page } from 'playwright-core';
import { routeTo } from '../../src/engine/graph.ts';
import { sourceLocale } from '../../src/locales.ts';
import { median, ms, quantile } from './measure.ts';
import { withDist, type Site } from './site.ts';
import { atMost, type Row, type Table } from './table.ts';
import { theGuide } from './this-guide.ts';

const clicksWanted = 30;

/** How long an answer takes to become the next question, at full speed and with a slow processor. */
export async function measureAnswering(): Promise<Table> {
  const walks = longestWalks();
  return withDist(async (site, browser) => ({
    title: 'Answering: from the click on an answer to the next question, in Chromium',
    columns: ['what', 'clicks', 'median', '95 %', 'longest'],
    rows: [...speedRows('plain', await walk(browser, site, walks, 1), 16), ...speedRows('processor slowed down 6×', await walk(browser, site, walks, 6), 50)],
    notes: [
      'Painted: to the end of the first frame with the new question, with the wait for that frame (up to 16.7 ms at 60 Hz); compared with the target.',
      'Processed: to the new question with styles and layout worked out, without waiting for a frame. Each walk begins on a fresh page, so its first click runs code that never ran.',
    ],
  }));
}

interface Click {
  processed: number;
  painted: number;
  /** The first click since the page was loaded. */
  first: boolean;
}

/** Routes to the steps that lead to no further step, each as the answers to click; enough of them for all clicks. */
function longestWalks(): string[][] {
  const { graph } = theGuide().proof;
  const leaves = Object.entries(graph.steps).filter(([, { answers }]) => Object.values(answers).every((target) => !graph.steps[target]));
  const walks = leaves.map(([id]) => routeTo(graph, id).map(({ answer }) => answer)).filter((walk) => walk.length > 0);
  const clicks = walks.reduce((sum, walk) => sum + walk.length, 0);
  return Array.from({ length: Math.ceil(clicksWanted / clicks) }, () => walks).flat();
}

async function walk(browser: Browser, site: Site, walks: readonly string[][], slowdown: number): Promise<Click[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const clicks: Click[] = [];
  for (const answers of walks) {
    await page.goto(`${site.address}${sourceLocale}/find-support/`);
    await page.waitForSelector('[data-guide][data-ready]');
    for (const [index, answer] of answers.entries()) clicks.push({ ...(await clickAnswer(page, answer)), first: index === 0 });
  }
  await context.close();
  return clicks;
}

async function clickAnswer(page: Page, answer: string): Promise<Omit<Click, 'first'>> {
  const link = page.locator(`[data-answer="${answer}"]`);
  await link.hover();
  const measured = page.evaluate(measureClick);
  await link.click();
  return measured;
}

/**
 * Runs in the page: waits for a click and for the new question that follows. The widget renders in a
 * microtask, so a task of its own after the click finds the new question; a message posted in the next
 * animation frame arrives when that frame is painted. The Event Timing API was no choice: it does not
 * report what takes less than 16 ms.
 */
function measureClick(): Promise<{ processed: number; painted: number }> {
  const stepNow = () => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'];
  const before = stepNow();
  return new Promise((resolve, reject) => {
    const clicked = () => {
      const start = performance.now();
      let processed = NaN;
      const observer = new MutationObserver(() => {
        if (stepNow() === before) return;
        observer.disconnect();
        document.body.getBoundingClientRect();
        processed = performance.now() - start;
      });
      observer.observe(document.body, { subtree: true, attributes: true, childList: true });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (Number.isNaN(processed) ? reject(new Error('The first frame after the click does not show the next question.')) : resolve({ processed, painted: performance.now() - start }));
        port2.postMessage(undefined);
      });
    };
    document.addEventListener('click', clicked, { capture: true, once: true });
  });
}

function speedRows(speed: string, clicks: readonly Click[], limit: number): Row[] {
  const row = (name: string, times: readonly number[]): Row => ({ what: `${speed}: ${name}`, values: [String(times.length), ms(median(times)), ms(quantile(times, 0.95)), ms(Math.max(...times))] });
  const painted = clicks.map((click) => click.painted);
  return [
    { ...row('painted', painted), target: atMost(median(painted), limit, 'ms median') },
    row('processed', clicks.map((click) => click.processed)),
    row('processed, first click of a page', clicks.filter((click) => click.first).map((click) => click.processed)),
  ];
}
