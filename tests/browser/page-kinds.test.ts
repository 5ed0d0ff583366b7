import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, overflowOf, useBrowser, type Visit } from './browser.ts';
import { brokenLinks } from './links.ts';
import { pageKinds, settled, type PageKind } from './page-kinds.ts';
import { stringsIn } from './guide.ts';

const { session } = useBrowser();

interface Survey {
  status: number;
  headings: string[];
  landmarks: number;
  title: string;
  errors: string[];
  overflow: Record<360 | 1280, number>;
  links: string[];
}

describe.each([
  { scripts: 'with JavaScript', javaScriptEnabled: true },
  { scripts: 'without JavaScript', javaScriptEnabled: false },
])('$scripts', ({ javaScriptEnabled }) => {
  let visit: Visit;
  const links = new Set<string>();
  beforeAll(async () => {
    visit = await session({ javaScriptEnabled });
  });

  describe.each(pageKinds)('$kind', (kind) => {
    let seen: Survey;
    beforeAll(async () => {
      seen = await survey(visit, kind, javaScriptEnabled);
      for (const link of seen.links) links.add(link);
    });

    test(`answers ${kind.status}`, () => expect(seen.status).toBe(kind.status));
    test('has exactly one h1, with text', () => expect(seen.headings).toEqual([expect.stringMatching(/\S/)]));
    test('has exactly one main landmark', () => expect(seen.landmarks).toBe(1));
    test('has a title that ends with the name of the site', () => expect(seen.title.endsWith(stringsIn(javaScriptEnabled || kind.status === 200 ? kind.locale : 'en').site.title)).toBe(true));
    test('has no errors', () => expect(seen.errors).toEqual([]));
    test.each([360, 1280] as const)('fits a window of %i px', (width) => expect(seen.overflow[width]).toBe(0));
  });

  test('every internal link on these pages leads to a page, and to an anchor that it has', async () => {
    expect(links.size).toBeGreaterThan(100);
    expect(await brokenLinks(links)).toEqual([]);
  });
});

async function survey({ page, errors, open }: Visit, { path }: PageKind, scripts: boolean): Promise<Survey> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const status = await open(path);
  if (scripts) await settled(page);
  const wide = await overflowOf(page);
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await overflowOf(page);
  const seen = await page.evaluate(() => ({
    headings: Array.from(document.querySelectorAll('h1'), (heading) => heading.innerText),
    landmarks: document.querySelectorAll('main').length,
    title: document.title,
    links: Array.from(document.querySelectorAll('a[href]'), (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
  }));
  // A link to an anchor of the missing page itself would lead to this very 404 page.
  const own = addressOf(path).replace(/\?.*/, '');
  const internal = seen.links.filter((link) => link.startsWith(inject('site')) && !(status === 404 && link.startsWith(own)));
  return { ...seen, status, errors: [...errors], overflow: { 360: narrow, 1280: wide }, links: internal };
}
