import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { installBrowser } from '../../src/cli/browser.ts';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { base } from '../../src/settings.ts';
import { scratchFolder } from './scratch.ts';

/** A built site that is being served. */
export interface Site {
  folder: string;
  base: string;
  /** With base path and trailing slash. */
  address: string;
}

/** Does something with a served site in a browser; closes both afterwards. */
export async function withSite<T>(folder: string, siteBase: string, run: (site: Site, browser: Browser) => Promise<T>): Promise<T> {
  const { server, address } = await serve(folder, siteBase);
  const browser = await chromium.launch({ executablePath: installBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'] });
  try {
    return await run({ folder, base: siteBase, address }, browser);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** As withSite, for a copy of the built site in dist, which a build may replace meanwhile; builds it when it is not there. */
export function withDist<T>(run: (site: Site, browser: Browser) => Promise<T>): Promise<T> {
  if (!existsSync('dist/404.html') && !build()) throw new Error('The site could not be built; the reason is above.');
  warnIfStale();
  const folder = scratchFolder();
  cpSync('dist', folder, { recursive: true });
  return withSite(folder, base, run);
}

/** The site that is measured is the one that is there; whoever changed something since should know. */
function warnIfStale(): void {
  const built = statSync('dist/404.html').mtimeMs;
  const sources = ['src', 'content', 'public'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const newer = [...sources, 'astro.config.mjs'].find((file) => statSync(file).mtimeMs > built);
  if (newer) console.warn(`\nThe site in dist is older than ${newer}. To measure the present one, run \`npm run build\` first.`);
}
