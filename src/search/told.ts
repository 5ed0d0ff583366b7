import { fill } from '../i18n/fill.ts';
import type { Answer } from './client.ts';
import type { SearchTexts } from './texts.ts';

// Shipped to the browser with search.

/** How many results there are, how many of them are shown, and what stands nowhere, in sentences. */
export function told({ total, unknown, hits }: Pick<Answer, 'total' | 'unknown' | 'hits'>, texts: SearchTexts, query: string, lang: string): string {
  const number = new Intl.NumberFormat(lang);
  if (total === 0) return fill(texts.none, { query });
  const counted = fill(texts.results[new Intl.PluralRules(lang).select(total)] ?? texts.results.other, { count: number.format(total) });
  return [
    `${counted}.`,
    ...(hits.length < total ? [fill(texts.first, { shown: number.format(hits.length) })] : []),
    ...(unknown.length > 0 ? [fill(texts.unknown, { words: unknown.join(', ') })] : []),
  ].join(' ');
}
