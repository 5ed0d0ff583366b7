import type { OpenSource } from '../open/source.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';
import { base, origin } from '../settings.ts';
import { content, stringsOf, tree, wordsOf } from './guide.ts';

/** What the open rules of this site are written from. */
export const openSource: OpenSource = {
  content,
  tree,
  words: wordsOf(sourceLocale),
  notice: stringsOf(sourceLocale).site.independent,
  site: new URL(base, origin).href,
  languages: localeIds.map((locale) => ({ locale, tag: locales[locale].lang, name: locales[locale].label })),
};
