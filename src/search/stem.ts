import type { SearchLanguage } from './language.ts';

// Shipped to the browser with search: every byte counts.

/** How the words of a language are read. */
export interface Reader {
  /** The words of a text, folded. */
  words(text: string): string[];
  /** Tells whether a folded word says nothing about what is looked for. */
  isStop(word: string): boolean;
  stem(word: string): string;
  /** The stems of the words that readers use for the same thing. */
  same(stem: string): readonly string[];
  /** The stems of the words of a text that count, in order; of all its words when none counts. */
  stems(text: string): string[];
}

/** How to read a language by its data. */
export function readerOf({ letters, stop, same = [], steps }: SearchLanguage): Reader {
  const stops = new Set(stop);
  const groups = same.map((words) => [...new Set(words.map((word) => stem(word, { steps })))]);
  const reader: Reader = {
    words: (text) => fold(text, letters).match(/[\p{L}\p{N}]+(&[\p{L}\p{N}]+)?/gu) ?? [],
    isStop: (word) => stops.has(word),
    stem: (word) => stem(word, { steps }),
    same: (one) => groups.filter((group) => group.includes(one)).flat().filter((other) => other !== one),
    stems: (text) => {
      const all = reader.words(text);
      const content = all.filter((word) => !stops.has(word));
      return (content.length > 0 ? content : all).map(reader.stem);
    },
  };
  return reader;
}

/**
 * A text as search compares it: lower case, marks off, letters that readers do not tell apart made one.
 * @example fold('Łatwe zgłoszenie', { ł: 'l' }) // 'latwe zgloszenie'
 */
export function fold(text: string, letters: SearchLanguage['letters'] = {}): string {
  return Object.entries(letters).reduce((folded, [letter, as]) => folded.replaceAll(withoutMarks(letter), as), withoutMarks(text.toLowerCase()));
}

const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * The stem of a folded word: what is left when each step has done the longest thing that fits. Words with digits stay.
 * @example stem('faktury', { steps: [{ keep: 3, cut: ['y'] }] }) // 'faktur'
 */
export function stem(word: string, { steps }: Pick<SearchLanguage, 'steps'>): string {
  if (/[\d&]/.test(word) || word.length < 4) return word;
  return steps.reduce((left, step) => {
    if ('front' in step) {
      const front = longest(step.front, (part) => left.startsWith(part) && left.length - part.length >= step.keep);
      return left.slice(front.length);
    }
    const turn = 'turn' in step ? step.turn : {};
    const end = longest('cut' in step ? step.cut : Object.keys(turn), (part) => left.endsWith(part) && left.length - part.length >= step.keep);
    return end ? left.slice(0, -end.length) + (turn[end] ?? '') : left;
  }, word);
}

const longest = (parts: readonly string[], fits: (part: string) => boolean) => parts.reduce((best, part) => (part.length > best.length && fits(part) ? part : best), '');
