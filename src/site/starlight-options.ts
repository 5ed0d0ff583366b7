import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { interfaceSchema } from '../i18n/interface.ts';
import { sectionsSchema } from '../engine/registries.ts';
import { interfaceFile, registryFile } from '../engine/files.ts';
import { base, origin } from '../settings.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';

/**
 * Starlight serves guidance and outcome pages. Its sidebar lists guidance only: with every outcome in it,
 * every page would carry a second copy of the tree.
 */
export function starlightOptions(): StarlightUserConfig {
  const strings = localeIds.map((locale) => [locale, interfaceSchema.parse(read(interfaceFile(locale)))] as const);
  const perLang = (pick: (words: (typeof strings)[number][1]) => string | undefined) => Object.fromEntries(strings.map(([locale, words]) => [locales[locale].lang, pick(words) ?? '']));
  const source = strings.find(([locale]) => locale === sourceLocale)?.[1];
  const sections = sectionsSchema.parse(read(registryFile('sections')));
  return {
    title: perLang((words) => words.site.title),
    locales: Object.fromEntries(localeIds.map((locale) => [locale, { label: locales[locale].label, lang: locales[locale].lang }])),
    defaultLocale: sourceLocale,
    disable404Route: true,
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
      MobileMenuFooter: './src/site/starlight/Empty.astro',
    },
    sidebar: Object.entries(sections).map(([section, pages]) => ({
      label: source?.sections[section] ?? section,
      translations: perLang((words) => words.sections[section]),
      collapsed: false,
      items: pages.map((page) => `${section}/${page}`),
    })),
  };
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
