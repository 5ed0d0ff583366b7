import type { SearchLanguage } from './language.ts';

// Shipped to the browser with search: every byte counts.

type Reading = Pick<SearchLanguage, 'letters' | 'steps'>;

/**
 * A text as search compares it: lower case, marks off, letters that readers do not tell apart made one.
 * @example fold('Łatwe zgłoszenie', { ł: 'l' }) // 'latwe zgloszenie'
 */
export function fold(text: string, letters: Reading['letters'] = {}): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Object.entries(letters).reduce((folded, [letter, as]) => folded.replaceAll(letter.normalize('NFKD').replace(/\p{M}/gu, ''), as), plain);
}

/**
 * The words of a text, folded. An ampersand between letters belongs to the word.
 * @example wordsOf('F&O: l’usuari', {}) // ['f&o', 'l', 'usuari']
 */
export const wordsOf = (text: string, { letters }: Pick<Reading, 'letters'>): string[] => fold(text, letters).match(/[\p{L}\p{N}]+(&[\p{L}\p{N}]+)?/gu) ?? [];

/**
 * The stem of a folded word: what is left when each step has done the longest thing that fits. Words with digits stay.
 * @example stem('faktury', { steps: [{ keep: 3, cut: ['y'] }] }) // 'faktur'
 */
export function stem(word: string, { steps }: Pick<Reading, 'steps'>): string {
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

/** The stems of the words of a text that count, in order; of all its words when none counts. */
export function stemsOf(text: string, language: SearchLanguage): string[] {
  const all = wordsOf(text, language);
  const content = all.filter((word) => !language.stop.includes(word));
  return (content.length > 0 ? content : all).map((word) => stem(word, language));
}
