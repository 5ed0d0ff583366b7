import { beforeAll, describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { locales, localeIds } from '../../../src/locales.ts';
import { findPages, mergePages, sectionsFor, withText } from '../../../src/search/find.ts';
import { openLookup, type Lookup } from '../../../src/search/lookup.ts';
import { packLookup } from '../../../src/search/pack.ts';
import { readQuery } from '../../../src/search/query.ts';
import { recordsOf, type SearchSource } from '../../../src/search/records.ts';
import { querySets } from '../../search/queries.ts';

const { guide } = loadGuide(process.cwd());
if (!guide) throw new Error('The content does not hold.');
const source: SearchSource = { content: guide.content, tree: guide.proof.tree, languages: locales };
const lookups = new Map<string, Lookup>();
beforeAll(async () => {
  for (const locale of localeIds) {
    const { words, phrases } = packLookup(locale, recordsOf(locale, source), source);
    lookups.set(locale, await openLookup(locale, words, phrases));
  }
});
const lookup = (locale: string): Lookup => {
  const found = lookups.get(locale);
  if (!found) throw new Error(`There is no lookup for "${locale}".`);
  return found;
};
const find = (locale: string, query: string, filters = {}) => mergePages([findPages(readQuery(query, lookup(locale)), lookup(locale), filters)]).map(({ slug }) => slug);

describe('the frozen queries', () => {
  // A floor under what `npm run bench:search` measures: who changes words or ranking should notice before it is published.
  test.each(Object.entries(querySets()))('in "%s" bring a right page among the first three nine times in ten', (locale, queries) => {
    const missed = queries.filter(({ q, expect: right }) => !find(locale, q).slice(0, 3).some((slug) => right.includes(`/${slug}/`)));
    expect(missed.length / queries.length).toBeLessThanOrEqual(0.1);
  });
});

describe('a page is found', () => {
  test.each([
    ['cs', 'fakturu', 'find-support/billing-request'],
    ['pl', 'zgloszenie za klienta azure', 'find-support/azure-request'],
    ['en', 'goverment cloud', 'find-support/government-cloud'],
    ['en', 'Azure Active Directory', 'find-support/entra-request'],
    ['ru', 'пвфз', 'find-support/get-access'],
    ['ca', 'facturacio', 'find-support/billing-request'],
    ['en', 'F&O', 'find-support/finance-operations-request'],
  ])('in %s by "%s": %s', (locale, query, slug) => expect(find(locale, query).slice(0, 4)).toContain(slug));
});

describe('questions of where, who and which', () => {
  test.each([['en', 'who files the azure ticket for a reseller'], ['cs', 'kde založím tiket na Azure zákazníka'], ['es', '¿quién abre el caso de Azure?']])('in %s "%s" bring an outcome first', (locale, query) => expect(find(locale, query)[0]).toMatch(/^find-support\//));
});

describe('filters', () => {
  test('leave pages for which the answer is possible', () => expect(find('en', 'request', { product: 'dynamics' })).not.toContain('find-support/azure-request'));
  test('that are empty leave everything', () => expect(find('en', 'request', { product: '', role: '' })).toEqual(find('en', 'request')));
  test('that do not exist leave nothing', () => expect(find('en', 'request', { product: 'banana' })).toEqual([]));
});

describe('pages that a locale lacks', () => {
  test('are found by its own words and told as what they are', () => expect(lookup('ca').pages.filter(({ locale }) => locale === 'es').map(({ slug }) => slug)).toContain('plans/compare'));
  test('are lent by the next language of the chain', () => expect(lookup('ca').lent['es']).toContain('plans/compare'));
  test('are none where everything is translated', () => expect(lookup('pl').lent).toEqual({}));
});

describe('the list of results', () => {
  test('holds each page once, with its best score', () => expect(mergePages([[{ slug: 'a', locale: 'en', score: 2 }], [{ slug: 'a', locale: 'en', score: 3 }]])).toEqual([{ slug: 'a', locale: 'en', score: 3 }]));
  test('leaves out what is worth much less than the best', () => expect(mergePages([[{ slug: 'a', locale: 'en', score: 10 }, { slug: 'b', locale: 'en', score: 1 }]]).map(({ slug }) => slug)).toEqual(['a']));
  test('takes in pages whose text has a word', () => expect(withText([], [{ slug: 'plans/compare', excerpt: ['a ', 'word'] }], lookup('en'))[0]).toMatchObject({ slug: 'plans/compare', excerpt: ['a ', 'word'] }));
  test('knows no page that only a text index knows', () => expect(withText([], [{ slug: 'no/page', excerpt: [] }], lookup('en'))).toEqual([]));
});

test('sections that say what was asked are named', () => {
  const headings = [{ id: 'steps', text: 'What to do' }, { id: 'lost-phone', text: 'Lost phone or authenticator' }];
  expect(sectionsFor(readQuery('lost phone', lookup('en')), { headings }, lookup('en')).map(({ id }) => id)).toEqual(['lost-phone']);
});
