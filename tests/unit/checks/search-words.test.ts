import { describe, expect, test } from 'vitest';
import { checkSearchWords } from '../../../src/engine/check-search.ts';
import type { ContentPage } from '../../../src/engine/pages.ts';

const page = (locale: string, slug: string): ContentPage => ({ file: `content/docs/${locale}/${slug}.md`, locale, slug, front: undefined, headings: [], links: [], text: '' });
const pages = [page('en', 'customers/azure'), page('en', 'plans/compare')];

describe('search words', () => {
  test('of pages that exist are in order', () => expect(checkSearchWords({ en: { 'customers/azure': ['vm down'] }, pl: { 'customers/azure': ['maszyna nie działa'] } }, pages)).toEqual([]));

  test('of a page that does not exist are told the nearest one', () => {
    expect(checkSearchWords({ en: { 'customers/azur': ['vm down'] } }, pages)).toEqual([
      { code: 'unknown-id', message: 'There are search words for "customers/azur", which is no page.', fix: 'Did you mean "customers/azure"?', place: { file: 'content/search/en.yaml', path: ['customers/azur'] } },
    ]);
  });

  test('of a page whose translation is missing for a while stay in order', () => expect(checkSearchWords({ pl: { 'plans/compare': ['porównanie'] } }, pages)).toEqual([]));

  test('that stand twice are told', () => {
    expect(checkSearchWords({ en: { 'customers/azure': ['vm down', 'quota', 'vm down'] } }, pages)).toEqual([
      { code: 'words-unused', message: '"vm down" stands twice among the search words of "customers/azure".', fix: 'Remove one.', place: { file: 'content/search/en.yaml', path: ['customers/azure'] } },
    ]);
  });
});
