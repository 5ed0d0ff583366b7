import type { Finding } from '../engine/finding.ts';
import { sortFindings } from './terminal.ts';

/**
 * Findings as annotations on a pull request, in the workflow-command syntax of GitHub Actions:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printCi(findings: readonly Finding[]): string {
  return sortFindings(findings)
    .map(({ code, place, message, fix }) => {
      const at = [`file=${escapeProperty(place.file)}`, place.line && `line=${place.line}`, place.column && `col=${place.column}`, `title=${code}`].filter(Boolean).join(',');
      return `::error ${at}::${escape(`${message} ${fix}`)}`;
    })
    .join('\n');
}

/** A warning of the whole project, at no place in a file. */
export function printCiWarning(text: string): string {
  return `::warning::${escape(text)}`;
}

function escapeProperty(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
