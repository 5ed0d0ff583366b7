import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { LoadedGuide } from '../load/guide.ts';
import { printTerminal } from '../report/terminal.ts';
import { idTypes } from './id-types.ts';
import { guideModules } from './virtual.ts';

/** Pages that are made from the tree, by address pattern. Starlight serves everything else. */
const routes = {
  '/': 'Root',
  '/404': 'NotFound',
  '/[locale]': 'Home',
  '/[locale]/search': 'Search',
  '/[locale]/find-support/map': 'Map',
  '/[locale]/find-support/compare': 'Compare',
  '/[locale]/find-support/proof': 'Proof',
  '/[locale]/find-support/changes': 'Changes',
  '/[locale]/find-support/[...step]': 'Step',
} as const;

/**
 * Adds the guide to an Astro site: proves the content before anything is built, adds the tree's pages,
 * and hands content, graph and words to pages and browser as virtual modules.
 * A build stops at the first run of the proof with every finding; `dev` shows them and goes on.
 */
export function guide({ guide: loaded, findings }: LoadedGuide): AstroIntegration {
  return {
    name: 'partner-support-guide',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig, logger }) => {
        if (findings.length > 0) {
          const report = printTerminal(findings);
          if (command === 'build') throw new Error(`The content does not hold.\n\n${report}`);
          logger.error(`\n${report}`);
        }
        for (const [pattern, page] of Object.entries(routes)) injectRoute({ pattern, entrypoint: new URL(`./pages/${page}.astro`, import.meta.url), prerender: true });
        updateConfig({ vite: { plugins: [guideModules(fileURLToPath(config.root), loaded)] } });
      },
      'astro:config:done': ({ injectTypes }) => {
        if (loaded) injectTypes({ filename: 'ids.d.ts', content: idTypes(loaded) });
      },
    },
  };
}
