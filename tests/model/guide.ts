import type { Content } from '../../src/engine/content.ts';
import type { Proof } from '../../src/engine/prove.ts';
import { loadGuide, type Guide } from '../../src/load/guide.ts';

/** The real content, proved. */
export const { content, proof }: { content: Content; proof: Proof } = load();

/** How much more a deep run looks at than a normal one. */
const depth = process.env['DEEP'] ? 10 : 1;

/** Parameters for fast-check: a fixed seed, so that a failure is the same on every machine. */
export function sample(runs: number): { seed: number; numRuns: number } {
  return { seed: 20_261_120, numRuns: runs * depth };
}

function load(): Guide {
  const { guide, findings } = loadGuide(process.cwd());
  if (!guide) throw new Error(`The content cannot be read: ${findings.map((finding) => finding.message).join(' ')}`);
  return guide;
}
