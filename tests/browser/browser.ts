import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserPath } from '../../src/cli/browser.ts';

/** Flags for a machine without display, sandbox or network: https://peter.sh/experiments/chromium-command-line-switches/ */
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A page of the site in a context of its own. Errors of the page are collected; a test asserts that there are none. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors since the page was last opened. */
  errors: string[];
  /** Goes to an address below the site's base and forgets the errors so far. Returns the status. */
  open(path: string): Promise<number>;
}

/** Opens one browser for a test file; `session` opens a fresh context, `visit` goes to an address as well. */
export function useBrowser() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
  });
  const session = async (options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    const errors = errorsOf(page);
    const open = async (path: string) => {
      errors.length = 0;
      const response = await page.goto(addressOf(path));
      if (!response) throw new Error(`"${path}" differs only in its hash from the present address; open another page first.`);
      return response.status();
    };
    return { page, context, errors, open };
  };
  return {
    session,
    async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const visit = await session(options);
      await visit.open(path);
      return visit;
    },
  };
}

/** The whole address of a path below the site's base. */
export function addressOf(path: string): string {
  return inject('site') + path.replace(/^\//, '');
}

/** The path and query of the present page below the site's base. */
export function placeOf(page: Page): string {
  const url = page.url();
  const site = inject('site');
  if (!url.startsWith(site)) throw new Error(`"${url}" is not a page of the site.`);
  return url.slice(site.length - 1);
}

/** Waits until the widget answers in place. */
export async function ready(page: Page): Promise<void> {
  await page.hover('[data-guide]');
  await page.waitForSelector('[data-guide][data-ready]');
}

/** Chooses an answer and waits for the step or outcome that it leads to. */
export async function answer(page: Page, id: string, next: string): Promise<void> {
  await page.click(`[data-answer="${id}"]`);
  await at(page, next);
}

/** Waits until a step or outcome is shown. What the widget does after that (title, focus) needs `expect.poll`. */
export async function at(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`[data-step="${id}"], [data-outcome="${id}"]`);
}

/** How far the page reaches beyond the right edge of the window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The browser reports a 404 of the page itself as an error; of anything else it is one. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const expected = message.text().includes('status of 404') && message.location().url === page.url();
    if (message.type() === 'error' && !expected) errors.push(message.text());
  });
  return errors;
}
