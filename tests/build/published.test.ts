import { describe, expect, test } from 'vitest';
import { byAddress, ownerOf } from '../../src/engine/permalinks.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { localeIds, sourceLocale } from '../../src/locales.ts';
import { builtFiles, builtPage, tagsOf, withoutTemplates } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { graph } = guide.proof;
const registered = [...byAddress(guide.content.permalinks).values()];

/** Where a page is built; the first step stands at find-support itself, and its own id leads there. */
const fileOf = (locale: string, address: string) => `${locale}${address}index.html`;
const files = new Set(builtFiles().map((file) => file.replaceAll('\\', '/')));
const tags = (file: string) => tagsOf(withoutTemplates(builtPage(file)));

describe.each(localeIds)('in "%s"', (locale) => {
  test('every registered page, step and outcome is there', () => {
    expect(registered.filter(({ kind, address }) => ['page', 'step', 'outcome'].includes(kind) && !files.has(fileOf(locale, address))).map(({ address }) => address)).toEqual([]);
  });

  test('every registered heading is on its page', () => {
    const headings = Map.groupBy(registered.filter(({ kind }) => kind === 'heading'), ({ address }) => ownerOf(address) ?? '');
    const missing = [...headings].flatMap(([page, entries]) => {
      const ids = new Set(tags(fileOf(locale, page)).map(({ attributes }) => attributes.get('id')));
      return entries.map(({ address }) => address).filter((address) => !ids.has(address.split('#')[1]));
    });
    expect(missing).toEqual([]);
  });
});

test('every page that is built is registered', () => {
  const known = new Set(registered.map(({ address }) => address));
  const built = [...files].filter((file) => file.startsWith(`${sourceLocale}/`)).map((file) => file.slice(sourceLocale.length, -'index.html'.length));
  expect(built.filter((address) => !known.has(address))).toEqual([]);
});

test('every heading with an id is registered: those of pages without a file of their own are listed in src/engine/published.ts', () => {
  const known = new Set(registered.map(({ address }) => address));
  const pages = registered.filter(({ kind, address }) => (kind === 'page' || kind === 'outcome') && address !== `/find-support/${graph.start}/`).map(({ address }) => address);
  const found = pages.flatMap((address) => tags(fileOf(sourceLocale, address)).filter(({ name }) => /^h[2-6]$/.test(name)).flatMap(({ attributes }) => attributes.get('id') ?? []).map((id) => `${address}#${id}`));
  expect(found.filter((heading) => !known.has(heading) && !/#(_top|starlight__.*)$/.test(heading))).toEqual([]);
});
