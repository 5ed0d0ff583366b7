import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { packLookup } from '../../src/search/pack.ts';
import { recordsOf, type SearchRecord } from '../../src/search/records.ts';
import type { Field } from '../../src/search/word-list.ts';
import { localeIds, locales } from '../../src/locales.ts';
import { kB, ms, quantile } from './measure.ts';
import { base } from '../../src/settings.ts';
import { scratchFolder } from './scratch.ts';
import { withDist, withSite, type Site } from './site.ts';
import { atMost, type Row, type Table } from './table.ts';
import { theGuide } from './this-guide.ts';
import { brotliBytes } from './weigh.ts';

/** Typed letter by letter, one key after the other. */
const typed = ['gdap permissions', 'who files for a reseller', 'sharepiont broken', 'invoice wrong'];

/** What search costs: bytes until the first result, and time from a key to painted results; here and with 1,500 pages. */
export async function measureSearchSpeed(): Promise<Table[]> {
  const here = await withDist(async (site, browser) => ({ bytes: bytesRows(await firstSearch(browser, site, 'gdap'), 110, ''), text: await firstSearch(browser, site, 'diagnostics xyzzy'), idle: await idleBytes(browser, site), speed: await speedRows(browser, site, '') }));
  const many = await withDist((site) => Promise.resolve(enlarged(site)));
  const large = await withSite(many, base, async (site, browser) => ({ bytes: bytesRows(await firstSearch(browser, site, 'gdap'), 200, ' with 1,500 pages'), speed: await speedRows(browser, site, ', 1,500 pages') }));
  return [
    {
      title: 'Search: kB of 1,000 bytes, brotli quality 11, fetched until the first result is shown',
      columns: ['what', 'kB', 'requests'],
      rows: [
        { what: 'before the reader turns to the field', values: [kB(here.idle), '-'], target: atMost(here.idle, 0, 'kB') },
        ...here.bytes,
        { what: 'a word that only texts may have (Pagefind)', values: [kB(sum(here.text)), String(here.text.length)] },
        ...large.bytes,
        await layerRow(),
        ...wordListRows(),
      ],
      notes: ['The code of the page that carries the field is not counted; the small script in the header is. Code: everything that the field fetches as script.'],
    },
    { title: 'Search: from a key press to painted results, warm, in the field of the header', columns: ['what', 'keys', 'median', '95 %', 'longest task'], rows: [...here.speed, ...large.speed], notes: ['Results are looked up after a pause of 60 ms without another key; the pause is not counted. Longest task: of those over 50 ms, from the focus on an empty cache on; 0 when none was.'] },
  ];
}

type Fetched = { file: string; bytes: number }[];

const sum = (files: Fetched) => files.reduce((total, { bytes }) => total + bytes, 0);

/** Files that only search fetches, once the page with the field is there. */
const isSearch = /^(lookup|pagefind)\/|^_astro\/.*\.js$/;

/** Everything that is fetched from the focus on the field until the first result. */
async function firstSearch(browser: Browser, site: Site, query: string): Promise<Fetched> {
  const page = await browser.newPage();
  await page.goto(`${site.address}en/plans/compare/`);
  await page.waitForLoadState('networkidle');
  const files: Fetched = [];
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname.slice(site.base.length);
    if (response.ok() && isSearch.test(file) && !files.some((known) => known.file === file)) files.push({ file, bytes: brotliBytes(join(site.folder, file)) });
  });
  if (query.includes(' ')) await page.goto(`${site.address}en/search/?q=${encodeURIComponent(query)}`);
  else {
    await page.focus('.site-search input');
    await page.keyboard.type(query);
  }
  await page.waitForSelector('li[data-result], [data-search-help] a');
  await page.waitForLoadState('networkidle');
  await page.close();
  return files;
}

async function idleBytes(browser: Browser, site: Site): Promise<number> {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on('response', (response) => void files.push(new URL(response.url()).pathname.slice(site.base.length)));
  await page.goto(`${site.address}en/plans/compare/`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await page.close();
  return files.filter((file) => /^(lookup|pagefind)\/|\/box\./.test(file)).reduce((total, file) => total + brotliBytes(join(site.folder, file)), 0);
}

function bytesRows(files: Fetched, limit: number, where: string): Row[] {
  const of = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));
  const row = (what: string, part: Fetched): Row => ({ what: `${what}${where}`, values: [kB(sum(part)), String(part.length)] });
  return [
    { ...row('first search', files), target: atMost(sum(files) / 1000, limit, 'kB') },
    row('· code', of(/^_astro\//)),
    row('· words, phrases', of(/(words|phrases)\.json$/)),
    row('· pages shown', of(/^lookup\/[a-z]+\/.+\/.*\.json$/)),
  ];
}

/** The query layer by itself, as a bundler makes it; what shows results is not part of it. */
async function layerRow(): Promise<Row> {
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, modulePreload: false, rolldownOptions: { external: /pagefind\.js$/ }, lib: { entry: 'src/search/client.ts', formats: ['es'] } } });
  const code = [built].flat().flatMap((one) => ('output' in one ? one.output : [])).map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  const bytes = brotliCompressSync(code).length;
  return { what: 'query layer by itself: src/search/client.ts and what it needs', values: [kB(bytes), '-'], target: atMost(bytes / 1000, 4, 'kB') };
}

function wordListRows(): Row[] {
  return localeIds.map((locale) => {
    const [words, phrases] = ['words', 'phrases'].map((name) => brotliBytes(join('dist/lookup', locale, `${name}.json`)));
    return { what: `word list ${locale}; with phrases ${kB((words ?? 0) + (phrases ?? 0))}`, values: [kB(words ?? 0), '1'], target: atMost((words ?? 0) / 1000, 10, 'kB') };
  });
}

async function speedRows(browser: Browser, site: Site, where: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const slowdown of [1, 6]) {
    const { keys, longest } = await typeAll(browser, site, slowdown);
    const target = slowdown === 1 ? atMost(quantile(keys, 0.95), 50, 'ms at 95 %') : atMost(longest, 100, 'ms task');
    rows.push({ what: `${slowdown === 1 ? 'plain' : 'processor slowed down 6×'}${where}`, values: [String(keys.length), ms(quantile(keys, 0.5)), ms(quantile(keys, 0.95)), ms(longest)], target });
  }
  return rows;
}

async function typeAll(browser: Browser, site: Site, slowdown: number): Promise<{ keys: number[]; longest: number }> {
  const page = await browser.newPage();
  await page.goto(`${site.address}en/plans/compare/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watchTasks);
  await page.focus('.site-search input');
  await page.keyboard.type('support');
  await page.waitForSelector('li[data-result]');
  const keys: number[] = [];
  for (const text of typed) {
    await page.fill('.site-search input', '');
    for (const key of text) keys.push(await press(page, key));
  }
  const longest = await page.evaluate(() => Math.max(0, ...performance.getEntriesByName('long').map(({ duration }) => duration)));
  await page.close();
  return { keys: keys.filter((time) => !Number.isNaN(time)), longest };
}

/** Notes every task over 50 ms, as a measure that can be read afterwards. Runs in the page. */
function watchTasks(): void {
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => performance.measure('long', { start: startTime, duration }))).observe({ type: 'longtask' });
}

/** Milliseconds from a key to the painted results without the pause; NaN where the key changed nothing (a space). */
async function press(page: Page, key: string): Promise<number> {
  await page.evaluate(waitForResults);
  await page.keyboard.type(key);
  return page.evaluate(() => (globalThis as { painted?: Promise<number> }).painted ?? NaN);
}

/** Runs in the page: leaves a promise of the milliseconds. */
function waitForResults(): void {
  const pause = 60;
  (globalThis as { painted?: Promise<number> }).painted = new Promise((resolve) => {
    const list = document.querySelector('#search-list');
    let start = NaN;
    addEventListener('input', () => (start = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start - pause);
        port2.postMessage(undefined);
      });
    });
    if (list) observer.observe(list, { childList: true });
    setTimeout(() => resolve(NaN), 3000);
  });
}

/** A copy of a site whose English words are those of 1,500 pages: each page many times, a fifth of its words made its own. */
function enlarged(site: Site): string {
  const folder = scratchFolder();
  cpSync(site.folder, folder, { recursive: true });
  const { content, proof } = theGuide();
  const source = { content, tree: proof.tree, languages: locales };
  const records = recordsOf('en', source);
  const copies = Array.from({ length: 1500 }, (_, at): SearchRecord => copyOf(records[at % records.length], Math.floor(at / records.length)));
  const { words, phrases } = packLookup('en', copies, source);
  writeFileSync(join(folder, 'lookup/en/words.json'), JSON.stringify(words));
  writeFileSync(join(folder, 'lookup/en/phrases.json'), JSON.stringify(phrases));
  for (const { slug, shown } of copies) {
    mkdirSync(join(folder, 'lookup/en', slug, '..'), { recursive: true });
    writeFileSync(join(folder, 'lookup/en', `${slug}.json`), JSON.stringify(shown));
  }
  return folder;
}

function copyOf(record: SearchRecord | undefined, copy: number): SearchRecord {
  if (!record) throw new Error('The guide has no pages to copy.');
  if (copy === 0) return record;
  const own = (stem: string, at: number) => ((at + copy) % 5 === 0 ? `${stem}${String.fromCharCode(97 + (copy % 26))}${copy}` : stem);
  const of = (field: Field) => record.said[field].map((phrase, at) => phrase.map((stem, index) => own(stem, at + index)));
  return { ...record, said: { title: of('title'), words: of('words'), aliases: of('aliases'), about: of('about'), answers: of('answers') }, slug: `${record.slug}-${copy}` };
}
