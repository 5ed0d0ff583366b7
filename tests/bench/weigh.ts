import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from './site.ts';

/** A page as a browser fetches it when nobody touches it. Bytes are brotli (quality 11) of the file that was fetched. */
export interface Weight {
  files: readonly Fetched[];
  /** Milliseconds from the start of the page to its first contentful paint. */
  painted: number;
}

export interface Fetched {
  /** Path below the site's folder. */
  file: string;
  kind: Kind;
  bytes: number;
  /** When it was asked for: milliseconds from the start of the page. */
  start: number;
  /** Asked for after the load event, when the page has everything that it names itself. */
  later: boolean;
}

export type Kind = 'html' | 'css' | 'js' | 'other';

/** Opens a page of a served site in a fresh browser context and weighs all that it fetches until it is quiet. */
export async function weigh(browser: Browser, site: Site, path: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(site.address + path.replace(/^\//, ''), { waitUntil: 'load' });
  await quiet(page);
  const { loaded, painted, resources } = await page.evaluate(timeline);
  await context.close();
  const own = (address: string) => fileOf(site, address);
  const files = resources.map(({ address, start }) => ({ ...weighFile(site, own(address)), start, later: start >= loaded }));
  const document = weighFile(site, response?.status() === 404 ? '404.html' : own(response?.url() ?? ''));
  return { files: [{ ...document, start: 0, later: false }, ...files], painted };
}

/** Bytes of the files of a page that fit. */
export function bytesOf({ files }: Weight, kinds: readonly Kind[], later?: boolean): number {
  return files.filter((file) => kinds.includes(file.kind) && (later === undefined || file.later === later)).reduce((sum, file) => sum + file.bytes, 0);
}

/** Brotli bytes, as a host sends them that compresses once, when the site is published. */
export function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function weighFile(site: Site, file: string): Pick<Fetched, 'file' | 'kind' | 'bytes'> {
  if (!existsSync(join(site.folder, file))) throw new Error(`The page fetches "${file}", which the site does not have.`);
  return { file, kind: kindOf(file), bytes: brotliBytes(join(site.folder, file)) };
}

function kindOf(file: string): Kind {
  const [, ending = ''] = /\.([a-z]+)$/.exec(file) ?? [];
  return ending === 'html' || ending === 'css' || ending === 'js' ? ending : 'other';
}

function fileOf({ address, base }: Site, url: string): string {
  const { origin, pathname } = new URL(url);
  if (origin !== new URL(address).origin) throw new Error(`The page asks another server: ${url}`);
  return decodeURIComponent(pathname).slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

/** Waits until the widget is there, if the page has one, and nothing more is fetched when the browser is idle. */
async function quiet(page: Page): Promise<void> {
  if (await page.$('[data-guide]')) await page.waitForSelector('[data-guide][data-ready]');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

/** Runs in the page. */
function timeline() {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('The browser does not tell when the page loaded.');
  return {
    loaded: navigation.loadEventStart,
    painted: paint?.startTime ?? NaN,
    resources: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ address: name, start: startTime })),
  };
}
