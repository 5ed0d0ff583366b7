import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { wordsFile } from '../load/content.ts';

/** Front matter fields of ours; the checks read the same front matter with the strict schema of src/engine/pages.ts. */
export const guideFields = z.object({
  facts: z.array(z.string()).default([]),
  outcomes: z.array(z.string()).default([]),
  diagram: z.enum(['which-portal', 'who-files']).optional(),
});

/**
 * Starlight's loader, with title and description of outcome pages taken from the words of the tree:
 * they are shown in the tree too, and one text has one place.
 */
export function guideLoader(): Loader {
  const loader = docsLoader();
  return {
    ...loader,
    name: 'guide-docs-loader',
    load: (context) =>
      loader.load({
        ...context,
        parseData: ({ id, data, ...rest }) => context.parseData({ id, data: { ...outcomeWords(fileURLToPath(context.config.root), id), ...data }, ...rest }),
      }),
  };
}

/** @example outcomeWords(root, 'en/find-support/azure-request') // { title: '…', description: '…' } */
function outcomeWords(root: string, id: string): Record<string, string> {
  const [, locale, outcome] = /^([^/]+)\/find-support\/([^/]+)$/.exec(id) ?? [];
  if (!locale || !outcome) return {};
  const words = parse(readFileSync(join(root, wordsFile(locale)), 'utf8')) as { outcomes?: Record<string, { title: string; summary: string }> };
  const own = words.outcomes?.[outcome];
  return own ? { title: own.title, description: own.summary } : {};
}
