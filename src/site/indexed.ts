import type { Guide } from '../load/guide.ts';
import { isLocale } from '../locales.ts';
import { base } from '../settings.ts';

/**
 * Whether search engines should list an address: home, outcomes, guidance and the pages about the tree, yes;
 * bare steps, search results and pages that only lead on, no.
 * @example isIndexed('https://guide.example/en/find-support/azure-role/', guide) // false
 */
export function isIndexed(address: string, guide: Guide | undefined): boolean {
  const [locale, section, page] = new URL(address).pathname.slice(base.length).split('/');
  if (!isLocale(locale) || section === 'search') return false;
  return section !== 'find-support' || !page || !guide || !Object.hasOwn(guide.proof.graph.steps, page);
}
