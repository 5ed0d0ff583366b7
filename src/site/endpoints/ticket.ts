import type { APIRoute } from 'astro';
import { localeIds, localeOf } from '../../locales.ts';
import { packTicket } from '../../ticket/pack.ts';
import { content, tree } from '../guide.ts';

/** What a ticket about an outcome is made from, in one language, beside the page of the outcome. */
export function getStaticPaths() {
  return localeIds.flatMap((locale) => Object.keys(content.rules.outcomes).map((outcome) => ({ params: { locale, outcome } })));
}

export const GET: APIRoute = ({ params }) => Response.json(packTicket(localeOf(params['locale']), params['outcome'] ?? '', content, tree));
