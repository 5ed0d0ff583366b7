import type { Content } from '../../src/engine/content.ts';
import { proveContent, type Proof } from '../../src/engine/prove.ts';
import { loadContent } from '../../src/load/content.ts';
import { loadGuide, type Guide } from '../../src/load/guide.ts';
import { locales } from '../../src/locales.ts';

/** Reads content/ without proving it. */
export function readThis(): Content {
  const { content } = loadContent(process.cwd(), locales, today());
  if (!content) throw new Error('The content cannot be read. Run `npm run check`.');
  return content;
}

/** Proves it and builds the machine, as the build does. */
export function proveThis(content: Content): Proof {
  return proveContent(content, locales, today());
}

/** The guide; a benchmark of one that does not hold would measure something else. */
export function theGuide(): Guide {
  const { guide, findings } = loadGuide(process.cwd());
  if (!guide || findings.length > 0) throw new Error('The content does not hold. Run `npm run check`.');
  return guide;
}

const today = () => new Date().toISOString().slice(0, 10);
