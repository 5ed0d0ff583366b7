import type { Plugin, ViteDevServer } from 'vite';
import type { Content } from '../engine/content.ts';
import { loadGuide, type Guide } from '../load/guide.ts';
import { printTerminal } from '../report/terminal.ts';
import { browserHistory } from './browser-history.ts';
import { browserWords } from './browser-words.ts';

const names = {
  content: 'virtual:guide/content',
  graph: 'virtual:guide/graph',
  words: 'virtual:guide/words',
  history: 'virtual:guide/history',
} as const;

/**
 * Virtual modules of the guide: `content` for pages; `graph`, `words` and `history` for the browser (words and history in
 * one locale each, fetched on demand). In dev an edit below content/ loads them anew, and findings show as
 * an error over the page.
 */
export function guideModules(root: string, loaded: Guide | undefined): Plugin {
  let guide = loaded;
  return {
    name: 'guide-modules',
    resolveId(id) {
      return Object.values(names).some((name) => id === name || id.startsWith(`${name}/`)) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:guide/')) return undefined;
      if (!guide) throw new Error(`The content cannot be read.\n\n${printTerminal(loadGuide(root).findings)}`);
      return moduleText(id.slice(1), guide);
    },
    configureServer(server) {
      server.watcher.add(`${root}/content`);
      server.watcher.on('all', (_, file) => {
        if (!/[\\/]content[\\/].*\.(ya?ml|md)$/.test(file)) return;
        const { guide: fresh, findings } = loadGuide(root);
        guide = fresh;
        invalidate(server);
        if (findings.length === 0) return server.ws.send({ type: 'full-reload' });
        const report = printTerminal(findings);
        server.config.logger.error(report);
        server.ws.send({ type: 'error', err: { message: report, stack: '', plugin: 'partner-support-guide' } });
      });
    },
  };
}

function invalidate(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments))
    for (const [id, module] of environment.moduleGraph.idToModuleMap) if (id.startsWith('\0virtual:guide/')) environment.moduleGraph.invalidateModule(module);
}

/** What only search needs is large and stays out of the modules that a build keeps in memory. */
function forPages(content: Content): Content {
  return { ...content, searchWords: {}, pages: content.pages.map((page) => ({ ...page, text: '' })) };
}

function moduleText(id: string, { content, proof }: Guide): string {
  if (id === names.content) return `export const content = ${JSON.stringify(forPages(content))};`;
  if (id === names.graph) return `export const graph = JSON.parse(${JSON.stringify(JSON.stringify(proof.graph))});`;
  const perLocale = { words: browserWords, history: browserHistory } as const;
  for (const [name, pick] of Object.entries(perLocale) as [keyof typeof perLocale, (from: Content, locale: string) => object][]) {
    const whole = names[name];
    if (id === whole) return `export const ${name} = {${Object.keys(content.words).map((locale) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${whole}/${locale}`)})`).join(', ')}};`;
    if (id.startsWith(`${whole}/`)) return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(pick(content, id.slice(whole.length + 1))))});`;
  }
  throw new Error(`There is no module "${id}".`);
}
