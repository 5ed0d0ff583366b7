import type { Guide } from '../load/guide.ts';
import { isLocale } from '../locales.ts';
import { base } from '../settings.ts';
import { alternatesOf, localesWith, pathWithin } from './alternates.ts';
import { gonePages } from './gone.ts';

/**
 * Whether search engines should list an address: home, outcomes, guidance and the pages about the tree, yes;
 * bare steps, search results, copies that stand in for a translation, pages that only lead on, and pages that ended, no.
 * @example isIndexed('https://guide.example/en/find-support/azure-role/', guide) // false
 */
export function isIndexed(address: string, guide: Guide | undefined): boolean {
  const { pathname } = new URL(address);
  const [locale, section, page] = pathname.slice(base.length).split('/');
  if (!isLocale(locale) || section === 'search') return false;
  if (!guide) return true;
  if (gonePages(guide.content.permalinks).includes(pathWithin(pathname))) return false;
  if (!localesWith(guide.content.pages, pathWithin(pathname)).includes(locale)) return false;
  return section !== 'find-support' || !page || !Object.hasOwn(guide.proof.graph.steps, page);
}

/** The languages of an address, for the sitemap. https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap */
export function sitemapLinks(address: string, guide: Guide | undefined): { lang: string; url: string }[] {
  if (!guide) return [];
  return alternatesOf(guide.content.pages, pathWithin(new URL(address).pathname)).map(({ hreflang, path }) => ({ lang: hreflang, url: new URL(path, address).href }));
}
