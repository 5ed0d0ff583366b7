import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { loadGuide } from './src/load/guide.ts';
import { markdownFeatures } from './src/load/markdown.ts';
import { base, origin } from './src/settings.ts';
import { isIndexed, sitemapLinks } from './src/site/indexed.ts';
import { guide } from './src/site/integration.ts';
import { localeLinks } from './src/site/locale-links.ts';
import { starlightOptions } from './src/site/starlight-options.ts';

// Read and proved once; the integration reports the findings, and nothing here depends on there being none.
const root = fileURLToPath(new URL('.', import.meta.url)).replaceAll('\\', '/');
const loaded = loadGuide(root);

// The widget is always fetched whole: one file instead of one per library. What fetches it must stay outside,
// or the page would load it at once; and what only outcome pages need, so that steps do not carry it.
const widgetChunks = [
  { name: 'loader', test: /preload-helper|src\/i18n\/fill/, priority: 2 },
  { name: 'guide', test: /node_modules\/(preact|xstate)\/|src\/(engine\/(?!alternatives)|widget\/(?!boot|outcome-boot|why-))/, priority: 1 },
];

export default defineConfig({
  site: origin,
  base,
  // Starlight finds its collections in <srcDir>/content; any other layout loses aside labels and sidebars.
  srcDir: '.',
  trailingSlash: 'always',
  // The stock prefetch loads a script on every page for links that are rarely followed.
  prefetch: false,
  markdown: { processor: satteri({ features: markdownFeatures, mdastPlugins: [localeLinks(base)] }) },
  integrations: [guide(loaded), starlight(starlightOptions(loaded.guide)), sitemap({ filter: (address) => isIndexed(address, loaded.guide), serialize: (item) => ({ ...item, links: sitemapLinks(item.url, loaded.guide) }) }), preact()],
  build: { inlineStylesheets: 'never' },
  vite: {
    // The whole project is the source folder; what is built and tested in it is not source. (A copy of the project, for
    // tests, may lie in such a folder itself, so only those of this project are meant.)
    server: { watch: { ignored: ['dist', '.dist*', '.cache', 'tests'].map((folder) => `${root}${folder}/**`) } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: widgetChunks } } } } } },
  },
  devToolbar: { enabled: false },
});
