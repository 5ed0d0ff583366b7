import type { Content } from '../engine/content.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeOf, locales } from '../locales.ts';
import type { BrowserWords, Foreign } from '../widget/words.ts';

/** Picks from all words of a locale those that the browser needs. */
export function browserWords(content: Content, locale: string): BrowserWords {
  const words = content.words[locale];
  const strings = content.interface[locale];
  if (!words || !strings) throw new Error(`There are no words for the locale "${locale}". Add it to content/tree/strings and content/strings.`);
  const picked = {
    site: strings.site.title,
    questions: words.questions,
    steps: words.steps,
    outcomes: Object.fromEntries(Object.entries(words.outcomes).map(([id, outcome]) => [id, outcome.title])),
    guide: strings.guide,
  };
  const foreign = foreignIn(picked, content.foreign[locale] ?? {}, locale);
  return { lang: locales[localeOf(locale)].lang, ...(Object.keys(foreign).length > 0 ? { foreign } : {}), ...picked };
}

/** Those of the picked texts that are in another language. */
export function foreignIn(picked: object, foreign: Readonly<Record<string, string>>, locale: string): Foreign {
  const texts = new Set<string>();
  JSON.stringify(picked, (_, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return Object.fromEntries(Object.entries(foreign).filter(([text]) => texts.has(text)).map(([text, from]) => [text, { lang: locales[localeOf(from)].lang, name: languageName(localeOf(locale), localeOf(from)) }]));
}
