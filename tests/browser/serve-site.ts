import type { TestProject } from 'vitest/node';
import { existsSync } from 'node:fs';
import { serve } from '../../src/cli/serve.ts';
import { base } from '../../src/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with base path and trailing slash. */
    site: string;
  }
}

/** Serves the built site for the browser tests. `npm test` builds it first. */
export default async function serveSite(project: TestProject) {
  if (!existsSync('dist/404.html')) throw new Error('There is no built site in dist. Run `npm run build` first, or `npm test`, which does.');
  const { server, address } = await serve('dist', base);
  project.provide('site', address);
  return () => server.close();
}
