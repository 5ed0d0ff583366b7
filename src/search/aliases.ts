import type { Terms, TermWords } from '../engine/terms.ts';
import type { Reader } from './stem.ts';

/** A term as stems: how our texts call it, and how readers do. */
export interface Alias {
  names: string[][];
  others: string[][];
}

/** The terms of a language with their abbreviations, old names and other words, in this language and in English. */
export function termAliases(terms: Terms, words: TermWords, reader: Reader): Alias[] {
  const stems = (texts: readonly string[]) => [...new Set(texts)].map((text) => reader.stems(text)).filter((list) => list.length > 0);
  return Object.entries(terms).map(([id, { term, short = [], old = [], also = [] }]) => {
    const own = words[id];
    return { names: stems([own?.term ?? term, term]), others: stems([...short, ...old, ...also, term, ...(own?.also ?? [])]) };
  });
}

/** Other names of the terms that stand in some texts. */
export function aliasesIn(texts: readonly (readonly string[])[], aliases: readonly Alias[]): string[][] {
  return aliases.filter(({ names }) => names.some((name) => texts.some((text) => holds(text, name)))).flatMap(({ others }) => others);
}

const holds = (text: readonly string[], name: readonly string[]) => text.some((_, at) => name.every((stem, index) => text[at + index] === stem));
