import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Guide } from '../../src/load/guide.ts';
import { sourceLocale } from '../../src/locales.ts';
import { scratchFolder } from './scratch.ts';

/** Starlight as it comes. Its caches stay in its own folder. */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://plain.example',
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  integrations: [starlight({ title: 'Plain site' })],
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes a plain Starlight site with our Markdown into a scratch folder and returns the folder. It lies in the
 * project, which lends it node_modules: Astro cannot compile components that share no folder with the root.
 */
export function writePlainSite({ content }: Guide): string {
  const root = scratchFolder(join(process.cwd(), '.dist-bench-plain-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  // Astro compiles only those components of a library that the project names as a dependency.
  write('package.json', `${JSON.stringify({ type: 'module', private: true, dependencies: { '@astrojs/starlight': '*', astro: '*' } })}\n`);
  write('astro.config.mjs', config);
  write('src/content.config.ts', contentConfig);
  write('public/favicon.svg', readFileSync('public/favicon.svg', 'utf8'));
  for (const { file, slug, locale, front } of content.pages.filter((page) => page.locale === sourceLocale)) {
    const outcome = content.words[locale]?.outcomes[slug.replace('find-support/', '')];
    const title = front?.title ?? outcome?.title;
    if (!title) throw new Error(`${file} has no title.`);
    const description = front?.description ?? outcome?.summary ?? '';
    write(`src/content/docs/${slug}.md`, `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${plainMarkdown(readFileSync(file, 'utf8'))}`);
  }
  return root;
}

/** Builds it; the site is in dist below the folder. */
export function buildPlainSite(root: string): void {
  const { status } = spawnSync(process.execPath, [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error('The plain Starlight site could not be built; the reason is above.');
}

/** The text without our front matter and without heading ids, which stock Markdown would print. */
function plainMarkdown(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(#+ .*?) \{#[a-z0-9-]+\}$/gm, '$1');
}
