import type { Content } from '../engine/content.ts';
import type { BrowserWords } from '../widget/words.ts';

/** Picks from all words of a locale those that the browser needs. */
export function browserWords(content: Content, locale: string): BrowserWords {
  const words = content.words[locale];
  const strings = content.interface[locale];
  if (!words || !strings) throw new Error(`There are no words for the locale "${locale}". Add it to content/tree/strings and content/strings.`);
  return {
    site: strings.site.title,
    questions: words.questions,
    steps: words.steps,
    outcomes: Object.fromEntries(Object.entries(words.outcomes).map(([id, outcome]) => [id, outcome.title])),
    guide: strings.guide,
  };
}
