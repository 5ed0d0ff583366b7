import { content } from 'virtual:guide/content';
import type { Place } from '../engine/addresses.ts';
import { pageLocale } from '../engine/check-translations.ts';
import { buildMachine } from '../engine/machine.ts';
import type { ContentPage } from '../engine/pages.ts';
import { graphOf, growTree } from '../engine/tree.ts';
import type { Words } from '../engine/words.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';

/** The tree, for pages. It was proved before: the integration refuses a build with findings. */
export const { tree } = growTree(content.rules);
export const graph = graphOf(tree);
export const machine = buildMachine(graph);

export { content };

/** Words of the tree in a locale. */
export function wordsOf(locale: string): Words {
  return of(content.words, locale);
}

/** Interface words in a locale. */
export function stringsOf(locale: string): InterfaceWords {
  return of(content.interface, locale);
}

/** Base path and locale, for addresses. */
export function placeOf(locale: string): Place {
  return { base: import.meta.env.BASE_URL.replace(/\/?$/, '/'), locale };
}

/** One static path per locale, for pages that exist once in each. */
export function localePaths() {
  return localeIds.map((locale) => ({ params: { locale } }));
}

/** The page at a slug, as a reader of a locale sees it: in the first language of the chain that has it. */
export function pageOf(locale: string, slug: string): ContentPage | undefined {
  const shown = pageLocale(content.pages, locales, locale, slug);
  return content.pages.find((page) => page.locale === shown && page.slug === slug);
}

function of<T>(byLocale: Record<string, T>, locale: string): T {
  const own = byLocale[locale] ?? byLocale[sourceLocale];
  if (!own) throw new Error(`There are no words for the locale "${locale}".`);
  return own;
}
