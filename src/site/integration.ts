import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { templateOf } from '../feedback/template.ts';
import type { LoadedGuide } from '../load/guide.ts';
import { printTerminal } from '../report/terminal.ts';
import { localeIds, locales } from '../locales.ts';
import { writeEmbed } from './embed-files.ts';
import { hostHeaders, hostRules, hosts, type Host } from './host-rules.ts';
import { endpoints } from './endpoints/index.ts';
import { base, feedbackUrl, hostWithRules } from '../settings.ts';
import { goneRoutes, movedPages } from './gone.ts';
import { writeSearchIndex } from './search-index.ts';
import { idTypes } from './id-types.ts';
import { guideModules } from './virtual.ts';

/** Pages that are made from the tree, by address pattern. Starlight serves everything else. */
const routes = {
  '/': 'NeutralFixed',
  '/404': 'NotFound',
  '/[locale]': 'Home',
  '/[locale]/search': 'Search',
  '/[locale]/find-support/map': 'Map',
  '/[locale]/find-support/compare': 'Compare',
  '/[locale]/find-support/proof': 'Proof',
  '/[locale]/find-support/changes': 'Changes',
  '/[locale]/find-support/[...step]': 'Step',
  '/[locale]/reference/glossary': 'Glossary',
  '/search': 'NeutralFixed',
  '/find-support/[...page]': 'Neutral',
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
      'astro:config:setup': ({ command, config, injectRoute, addMiddleware, updateConfig, logger }) => {
        if (findings.length > 0) {
          const report = printTerminal(findings);
          if (command === 'build') throw new Error(`The content does not hold.\n\n${report}`);
          logger.error(`\n${report}`);
        }
        // One route per section: a catch-all would stand beside Starlight's. (In dev, Astro's i18n answers them with status
        // 404 and the right page, because they name no locale; built pages do not care.)
        const neutral = Object.keys(loaded?.content.sections ?? {}).map((section) => [`/${section}/[page]`, 'Neutral'] as const);
        const gone = loaded ? goneRoutes(loaded.content.permalinks) : [];
        if (hostWithRules !== undefined && !isHost(hostWithRules)) throw new Error(`HOST_RULES names "${hostWithRules}". Use one of: ${Object.keys(hosts).join(', ')}, or leave it out.`);
        const feedback = templateOf(feedbackUrl);
        if ('problem' in feedback) throw new Error(feedback.problem);
        for (const [pattern, page] of [...Object.entries(routes), ...neutral, ...gone]) injectRoute({ pattern, entrypoint: new URL(`./pages/${page}.astro`, import.meta.url), prerender: true });
        for (const [pattern, file] of endpoints) injectRoute({ pattern, entrypoint: new URL(`./endpoints/${file}.ts`, import.meta.url), prerender: true });
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'post' });
        updateConfig({ vite: { plugins: [guideModules(fileURLToPath(config.root), loaded)] } });
      },
      'astro:build:done': async ({ dir }) => {
        if (loaded) await writeSearchIndex(fileURLToPath(dir), { content: loaded.content, tree: loaded.proof.tree, languages: locales });
        if (loaded) await writeEmbed(fileURLToPath(dir), loaded);
        if (hostWithRules === undefined || !isHost(hostWithRules) || !loaded) return;
        if (hostWithRules === 'netlify') writeFileSync(new URL('_headers', dir), hostHeaders(base));
        writeFileSync(new URL(hosts[hostWithRules], dir), hostRules(hostWithRules, { base, sections: ['find-support', ...Object.keys(loaded.content.sections)], locales: localeIds, moved: movedPages(loaded.content.permalinks) }));
      },
      'astro:config:done': ({ injectTypes }) => {
        if (loaded) injectTypes({ filename: 'ids.d.ts', content: idTypes(loaded) });
      },
    },
  };
}

const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);
