import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserPath } from '../../src/cli/browser.ts';

/** Flags for a machine without display, sandbox or network: https://peter.sh/experiments/chromium-command-line-switches/ */
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A page of the site in a context of its own. Errors of the page are collected; a test asserts that there are none. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  errors: string[];
}

/** Opens one browser for a test file; `visit` opens a fresh context and goes to an address below the site's base. */
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
  return {
    async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()));
      await page.goto(new URL(path.replace(/^\//, ''), inject('site')).href);
      return { page, context, errors };
    },
  };
}

/** Waits until the widget answers in place. */
export async function ready(page: Page): Promise<void> {
  await page.hover('[data-guide]');
  await page.waitForSelector('[data-guide][data-ready]');
}
