import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { InterfaceWords } from '../i18n/interface.ts';
import type { Guide } from '../load/guide.ts';
import { base, origin } from '../settings.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';

/**
 * Starlight serves guidance and outcome pages. Its sidebar lists guidance only: with every outcome in it,
 * every page would carry a second copy of the tree.
 */
export function starlightOptions(guide: Guide | undefined): StarlightUserConfig {
  const strings = guide?.content.interface ?? {};
  const perLang = (pick: (words: InterfaceWords) => string | undefined) =>
    Object.fromEntries(localeIds.flatMap((locale) => (strings[locale] ? [[locales[locale].lang, pick(strings[locale]) ?? '']] : [])));
  const sections = guide?.content.sections ?? {};
  const glossary = { label: strings[sourceLocale]?.glossary.title ?? '', translations: perLang((words) => words.glossary.title), link: '/reference/glossary/' };
  return {
    // Without content there is nothing to show; the integration says why, and Starlight wants a title all the same.
    title: guide ? perLang((words) => words.site.title) : 'Guide',
    locales: Object.fromEntries(localeIds.map((locale) => [locale, { label: locales[locale].label, lang: locales[locale].lang }])),
    defaultLocale: sourceLocale,
    disable404Route: true,
    // Ours adds the words that readers type: src/site/search-index.ts.
    pagefind: false,
    routeMiddleware: './src/site/route-data.ts',
    favicon: '/favicon.svg',
    head: [{ tag: 'meta', attrs: { property: 'og:image', content: new URL(`${base}preview.png`, origin).href } }],
    // No page has code blocks; the highlighter's styles would be on every page.
    expressiveCode: false,
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    customCss: ['./src/theme/tokens.css', './src/theme/starlight.css'],
    components: {
      Header: './src/site/starlight/Header.astro',
      Footer: './src/site/starlight/Footer.astro',
      PageTitle: './src/site/starlight/PageTitle.astro',
      MarkdownContent: './src/site/starlight/MarkdownContent.astro',
      ThemeProvider: './src/site/parts/Scheme.astro',
      FallbackContentNotice: './src/site/starlight/FallbackContentNotice.astro',
      MobileMenuFooter: './src/site/starlight/Empty.astro',
    },
    sidebar: Object.entries(sections).map(([section, pages]) => ({
      label: strings[sourceLocale]?.sections[section] ?? section,
      translations: perLang((words) => words.sections[section]),
      collapsed: false,
      items: [...pages.map((page) => `${section}/${page}`), ...(section === 'reference' ? [glossary] : [])],
    })),
  };
}
