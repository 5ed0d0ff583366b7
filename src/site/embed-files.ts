import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Offline } from '../embed/data.ts';
import type { Guide } from '../load/guide.ts';
import { localeIds } from '../locales.ts';
import { embedData, offlineWords } from './embed-data.ts';

/** What whoever opens embed.js should know. */
const banner = `/*
Partner Support Guide, in a page of another site:
  <script type="module" src="(the address of this file)"></script>
  <partner-support-guide locale="pl" answers="matter=customer-cloud&product=azure"><a href="(the address of the guide)">Partner Support Guide</a></partner-support-guide>
Attributes, all optional: locale, answers (known in advance), target (of links to the guide), scheme (light, dark), base (the guide, where this file is a copy).
Content-Security-Policy of that page: script-src and connect-src with the origin of this file. No style-src, no inline code, no Trusted Types policy.
It sets no cookies, stores nothing, and fetches one file, embed/<locale>.json beside this one, without credentials or referrer.
*/
`;

/**
 * Writes what other sites load: embed.js, a module without imports, and embed/<locale>.json.
 * @throws when the script cannot be built, or does not come out as one file.
 */
export async function writeEmbed(folder: string, guide: Guide): Promise<void> {
  mkdirSync(join(folder, 'embed'), { recursive: true });
  for (const locale of localeIds) writeFileSync(join(folder, 'embed', `${locale}.json`), JSON.stringify(embedData(guide, locale)));
  writeFileSync(join(folder, 'embed.js'), banner + (await embedScript(offlineWords(guide))));
}

/** A build of its own: chunks that it shared with the site would have names that change. */
async function embedScript(offline: Offline): Promise<string> {
  const id = 'virtual:guide/embed';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../embed', import.meta.url)),
    plugins: [{ name: 'guide-embed', resolveId: (asked) => (asked === id ? `\0${id}` : undefined), load: (asked) => (asked === `\0${id}` ? `export const offline = ${JSON.stringify(offline)};` : undefined) }],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL('../embed/embed.ts', import.meta.url)), output: { entryFileNames: 'embed.js' } },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = output;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`embed.js must be one file, but the build made: ${output.map(({ fileName }) => fileName).join(', ')}.`);
  return script.code;
}
