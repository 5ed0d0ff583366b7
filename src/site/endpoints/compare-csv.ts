import type { APIRoute } from 'astro';
import { compareCsv } from '../../compare/csv.ts';
import { compareRows } from '../../compare/table.ts';
import { nodeAddress } from '../../engine/addresses.ts';
import { localeOf } from '../../locales.ts';
import { origin } from '../../settings.ts';
import { content, graph, localePaths, placeOf, stringsOf, wordsOf } from '../guide.ts';

export const getStaticPaths = localePaths;

/** The table of all outcomes as a file, in a locale. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const { compare, outcome } = stringsOf(locale);
  const rows = compareRows(content, wordsOf(locale), outcome, locale);
  const addressOf = (id: string) => new URL(nodeAddress(placeOf(locale), graph, id), origin).href;
  return new Response(compareCsv(rows, compare, outcome, addressOf), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
