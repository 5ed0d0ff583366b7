import type { Finding } from '../engine/finding.ts';
import { sortFindings } from './terminal.ts';

/** Findings for programs: one JSON array, in the order of files and lines. */
export function printJson(findings: readonly Finding[]): string {
  return JSON.stringify(sortFindings(findings), null, 2);
}
