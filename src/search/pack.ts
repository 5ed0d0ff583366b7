import { pageLocale } from '../engine/check-translations.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeOf } from '../locales.ts';
import { languageOf, type SearchRecord, type SearchSource } from './records.ts';
import type { SearchTexts } from './texts.ts';
import { packNumbers, packWords, weights, type Field, type Phrases, type WordList } from './word-list.ts';

/** The two files that the browser reads to search a locale. @throws when the locale has no interface words. */
export function packLookup(locale: string, records: readonly SearchRecord[], source: SearchSource): { words: WordList; phrases: Phrases } {
  const { content } = source;
  const stems = [...new Set(records.flatMap(({ said }) => Object.values(said).flat(2)))].sort();
  const numbers = new Map(stems.map((stem, at) => [stem, at]));
  const packed = (field: Field) => records.map(({ said }) => said[field].map((phrase) => packNumbers(phrase.map((stem) => numbers.get(stem) ?? 0))).join(' '));
  const lent = lentTo(locale, source);
  return {
    words: {
      language: languageOf(locale, content),
      pages: records.map((record) => (record.locale === locale ? record.slug : `${record.locale}:${record.slug}`)),
      lent,
      texts: textsOf(locale, Object.keys(lent), source),
      stems: packWords(stems),
      terms: Object.entries(content.terms).map(([id, { term }]) => content.termWords[locale]?.[id]?.term ?? term),
      fits: fitsOf(records),
    },
    phrases: Object.fromEntries(Object.keys(weights).map((field) => [field, packed(field as Field)])) as Phrases,
  };
}

/** Pages that a locale lacks, by the locale that they are shown in. */
function lentTo(locale: string, { content, languages }: SearchSource): WordList['lent'] {
  const slugs = [...new Set(content.pages.map(({ slug }) => slug))].filter((slug) => slug !== '');
  const lent = Object.groupBy(slugs, (slug) => pageLocale(content.pages, languages, locale, slug));
  return Object.fromEntries(Object.entries(lent).flatMap(([other, list]) => (other === locale || !list ? [] : [[other, list]])));
}

function textsOf(locale: string, lenders: readonly string[], { content }: SearchSource): SearchTexts {
  const strings = content.interface[locale];
  if (!strings) throw new Error(`There are no interface words for the locale "${locale}".`);
  const { results, first, none, unknown, nearest, also, all, recent, forget } = strings.search;
  return { results, first, none, unknown, nearest, also, all, recent, forget, ask: strings.page.ask, languages: Object.fromEntries(lenders.map((other) => [other, languageName(localeOf(locale), localeOf(other))])) };
}

function fitsOf(records: readonly SearchRecord[]): WordList['fits'] {
  const questions = new Set(records.flatMap(({ fits }) => Object.keys(fits)));
  const answers = (question: string) => new Set(records.flatMap(({ fits }) => [...(fits[question] ?? [])]));
  const pages = (question: string, answer: string) => packNumbers(records.flatMap(({ fits }, at) => (fits[question]?.has(answer) ? [at] : [])));
  return Object.fromEntries([...questions].map((question) => [question, Object.fromEntries([...answers(question)].map((answer) => [answer, pages(question, answer)]))]));
}
