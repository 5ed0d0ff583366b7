import { languageName } from '../i18n/language-name.ts';
import { localeOf, type Locale } from '../locales.ts';
import type { MapWords } from '../map/draw.ts';
import { stepWords } from '../widget/words.ts';
import { content, wordsOf } from './guide.ts';

/** The words of the map in a locale, for the lists, whose texts in other languages are marked as on every page. */
export function listWords(locale: Locale): MapWords {
  const words = wordsOf(locale);
  return {
    question: ({ id, question }) => stepWords(words, id, question).title,
    answer: ({ step, question, answer }) => stepWords(words, step, question).answers[answer]?.label ?? answer,
    outcome: (id) => words.outcomes[id]?.title ?? id,
  };
}

/** The same for the picture, where a text in another language has to say so itself. */
export function pictureWords(locale: Locale): MapWords {
  const { question, answer, outcome } = listWords(locale);
  const foreign = content.foreign[locale] ?? {};
  const marked = (text: string) => {
    const from = foreign[text.trim()];
    return from === undefined ? text : `${text} (${languageName(locale, localeOf(from))})`;
  };
  return { question: (step) => marked(question(step)), answer: (edge) => marked(answer(edge)), outcome: (id) => marked(outcome(id)) };
}
