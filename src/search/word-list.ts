import type { SearchLanguage } from './language.ts';
import type { SearchTexts } from './texts.ts';

// Shipped to the browser with search: every byte counts.

/** lookup/<locale>/words.json: how search reads a locale, and the words of its pages. */
export interface WordList {
  language: SearchLanguage;
  /** Slugs; with the locale before a colon where the page is in another one: es:plans/compare. */
  pages: string[];
  /** Another locale → slugs of its pages that stand for those that this one lacks. */
  lent: Record<string, string[]>;
  texts: SearchTexts;
  /** All stems, by packWords. */
  stems: string;
  /** Names of the terms of the guide: offered when nothing was found. */
  terms: string[];
  /** Question → answer → pages for which it may be right, by packNumbers. */
  fits: Record<string, Record<string, string>>;
}

/** lookup/<locale>/phrases.json: field → for each page what it says there, phrases as numbers of stems. */
export type Phrases = Record<Field, string[]>;

/** What a word is worth, by where on a page it stands. */
export const weights = {
  /** Title. */ title: 4,
  /** Words that readers type: content/search. */ words: 3,
  /** Other names of the terms on the page: content/terms. */ aliases: 1.5,
  /** Summary and headings, portal and plan. */ about: 1.5,
  /** Answers that lead to the page. */ answers: 0.5,
} as const;

export type Field = keyof typeof weights;

const first = 35;
const backslash = 92;

/**
 * Numbers as characters, from `#` on, without the backslash that JSON would double.
 * @example packNumbers([0, 1, 5]) // '#$('
 */
export const packNumbers = (numbers: readonly number[]): string => numbers.map((number) => String.fromCodePoint(first + number + (first + number < backslash ? 0 : 1))).join('');

/** The inverse of packNumbers. */
export const unpackNumbers = (packed: string): number[] => Array.from(packed, (character) => {
  const code = character.codePointAt(0) ?? first;
  return code - first - (code < backslash ? 0 : 1);
});

/**
 * Sorted words as one text, each without the letters that it shares with the one before (front coding).
 * @example packWords(['plan', 'plans', 'port']) // '0plan 4s 1ort'
 */
export function packWords(words: readonly string[]): string {
  return words.map((word, at) => {
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
    return shared + word.slice(shared);
  }).join(' ');
}

/** The inverse of packWords. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === '' ? [] : packed.split(' ').map((part) => (before = before.slice(0, Number(part[0])) + part.slice(1)));
}
