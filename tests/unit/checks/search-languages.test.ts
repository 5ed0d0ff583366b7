import { expect, test } from 'vitest';
import { checkSearchLanguages, checkSearchWords } from '../../../src/engine/check-search.ts';
import { plainLanguage, searchLanguageSchema } from '../../../src/search/language.ts';

test('words that folding changes are told with the folded word', () => {
  expect(checkSearchLanguages({ cs: { ...plainLanguage, stop: ['není', 'kde'] } })).toEqual([
    { code: 'words-unused', message: '"není" can never match: search folds words before it looks here.', fix: 'Write "neni".', place: { file: 'content/languages/cs.yaml', path: ['stop'] } },
  ]);
});

test('endings are held to the same', () => expect(checkSearchLanguages({ pl: { ...plainLanguage, letters: { ł: 'l' }, steps: [{ keep: 3, cut: ['łem'] }] } })).toHaveLength(1));

test('the same search words on two pages are told', () => {
  const page = (slug: string) => ({ file: '', locale: 'en', slug, front: undefined, headings: [], links: [], text: '' });
  expect(checkSearchWords({ en: { 'a/b': ['vm down'], 'c/d': ['vm down'] } }, [page('a/b'), page('c/d')]).map(({ message }) => message)).toEqual(['"vm down" stands among the search words of "a/b" and of "c/d".']);
});

test.each(['letter', 'stops', 'ask', 'sam', 'step'])('the misspelt key "%s" is refused', (key) => expect(searchLanguageSchema.safeParse({ stop: ['a'], asks: ['b'], steps: [], [key]: [] }).success).toBe(false));
