import { near } from './near.ts';
import type { Reader } from './stem.ts';

// Shipped to the browser with search: every byte counts.

/** How sure it is that a word means a stem. */
const trust = { typed: 1, joined: 0.9, misspelt: 0.8, begun: 0.6, same: 0.5 };

/** What one word of a query may mean. */
export interface Meaning {
  stem: string;
  /** 1: as typed; less: guessed. */
  trust: number;
}

/** A query as search reads it. */
export interface Query {
  /** For each word that counts what it may mean, what was typed first; empty for a word that is nowhere. */
  terms: Meaning[][];
  /** Words that are nowhere, as typed but folded. */
  unknown: string[];
  /** Asked where, who or which. */
  asks: boolean;
}

/** The words of a locale. */
export interface Lexicon {
  reader: Reader;
  stems: ReadonlySet<string>;
  /** Words that ask where, who or which. */
  asks: ReadonlySet<string>;
  /** The letters of the keyboard of the language, where it has another alphabet than ours. */
  keys?: string | undefined;
}

/**
 * Reads a query: without stop words, each word as its stem; neighbours also written together (share point); a word that
 * is unknown as what it may mean: two words written together, a misspelt word, or the beginning of one. The last word
 * may be unfinished when the reader is still `typing`. When no word is known, the keyboard may be in another layout.
 */
export function readQuery(text: string, lexicon: Lexicon, typing = false): Query {
  const query = readWords(text, lexicon, typing);
  const { keys } = lexicon;
  const isNowhere = ({ terms }: Query) => terms.every((meanings) => meanings.length === 0);
  if (!keys || !isNowhere(query)) return query;
  return [otherKeys(text, keys, latinKeys), otherKeys(text, latinKeys, keys)].map((other) => readWords(other, lexicon, typing)).find((other) => !isNowhere(other)) ?? query;
}

/** The keys of a US keyboard that have letters in other layouts, row by row. */
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** What a text would be, had the keyboard been switched. */
const otherKeys = (text: string, from: string, to: string) => Array.from(text.toLowerCase(), (letter) => to[from.indexOf(letter)] ?? letter).join('');

function readWords(text: string, lexicon: Lexicon, typing: boolean): Query {
  const { reader, stems } = lexicon;
  const all = reader.words(text);
  const content = all.filter((word) => !reader.isStop(word));
  const words = content.length > 0 ? content : all;
  const known = (word: string): Meaning[] => {
    const found = reader.stem(word);
    return [...(stems.has(found) ? [{ stem: found, trust: trust.typed }] : []), ...reader.same(found).filter((other) => stems.has(other)).map((other) => ({ stem: other, trust: trust.same }))];
  };
  const read = words.map((word, at) => {
    const joined = [[words[at - 1], word], [word, words[at + 1]]].flatMap(([one, other]) => (one !== undefined && other !== undefined ? known(one + other) : []));
    const meanings = [...known(word), ...joined];
    return meanings.length > 0 ? [meanings] : guess(word, lexicon, typing && at === words.length - 1);
  });
  return { terms: read.flat(), unknown: words.filter((_, at) => read[at]?.every((meanings) => meanings.length === 0)), asks: all.some((word) => lexicon.asks.has(word)) };
}

/** What an unknown word may mean. Split, it is two terms. */
function guess(word: string, lexicon: Lexicon, typing: boolean): Meaning[][] {
  const { reader, stems } = lexicon;
  const own = reader.stem(word);
  const all = [...stems];
  const begun = word.length < 3 ? [] : all.filter((known) => known.startsWith(own)).slice(0, 12).map((found) => ({ stem: found, trust: trust.begun }));
  if (typing && begun.length > 0) return [begun];
  const joined = parts(word, lexicon);
  if (joined) return joined.map((part) => [{ stem: part, trust: trust.joined }]);
  const meant = near(word, own, all).map((found) => ({ stem: found, trust: trust.misspelt }));
  return [meant.length > 0 ? meant : begun];
}

/** The stems of words written together. A part has three letters, or two at the end (id, bi) and where digits meet letters. */
function parts(word: string, lexicon: Lexicon): string[] | undefined {
  const { reader, stems } = lexicon;
  for (let at = 2; at <= word.length - 2; at++) {
    const digits = /\d/.test(word[at - 1] ?? '') !== /\d/.test(word[at] ?? '');
    const [begin, end] = [word.slice(0, at), word.slice(at)];
    if (!digits && (at < 3 || (end.length < 3 && at < 4))) continue;
    const first = reader.stem(begin);
    if (!stems.has(first)) continue;
    const last = reader.stem(end);
    const rest = stems.has(last) ? [last] : parts(end, lexicon);
    if (rest) return [first, ...rest];
  }
  return undefined;
}
