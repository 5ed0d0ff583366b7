import type { Finding, Place } from '../engine/finding.ts';

/**
 * Findings for people: what is wrong, where, what to do; ordered by file and line.
 * @example printTerminal([finding]) // 'content/tree/rules.yaml:12:7 dead-end\n  Whoever answers …\n  → Did you mean …'
 */
export function printTerminal(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const blocks = sortFindings(findings).map(({ code, place, message, fix }) => `${printPlace(place)}  [${code}]\n  ${message}\n  → ${fix}`);
  return `${blocks.join('\n\n')}\n\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}. Nothing was built from this.`;
}

/** Findings in the order of files and lines. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.place.file.localeCompare(b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0));
}

/** A place as terminals and editors link it: file:line:column. */
export function printPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
