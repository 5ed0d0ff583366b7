import type { Answers, Graph } from './graph.ts';
import { toQuery } from './query.ts';

// Shipped to the browser: think twice before adding anything here.

/** Where a site's pages lie: its base path with a trailing slash, and the reader's locale. */
export interface Place {
  base: string;
  locale: string;
}

/**
 * Address of a page below a locale; the path is written as in content, without locale.
 * @example pageAddress({ base: '/', locale: 'en' }, '/customers/azure/#steps') // '/en/customers/azure/#steps'
 */
export function pageAddress({ base, locale }: Place, path: string): string {
  return `${base}${locale}/${path.replace(/^\//, '')}`;
}

/**
 * Address of a step or an outcome. The first step is at find-support itself.
 * @example nodeAddress({ base: '/', locale: 'en' }, graph, 'azure-role') // '/en/find-support/azure-role/'
 * @example nodeAddress({ base: '/', locale: 'en' }, graph, 'matter') // '/en/find-support/'
 */
export function nodeAddress(place: Place, graph: Pick<Graph, 'start'>, id: string, answers: Readonly<Answers> = {}): string {
  return pageAddress(place, `find-support/${id === graph.start ? '' : `${id}/`}${toQuery(answers)}`);
}

/**
 * The step or outcome id in an address, or undefined for pages outside find-support.
 * @example nodeAt({ base: '/', locale: 'en' }, graph, '/en/find-support/') // 'matter'
 */
export function nodeAt(place: Place, graph: Pick<Graph, 'start'>, pathname: string): string | undefined {
  const prefix = pageAddress(place, 'find-support/');
  if (!pathname.startsWith(prefix)) return undefined;
  return pathname.slice(prefix.length).replace(/\/$/, '') || graph.start;
}
