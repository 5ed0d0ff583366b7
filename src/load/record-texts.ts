import { isScalar, parse, parseDocument, stringify } from 'yaml';
import { historySchema, type Answered, type HistoryEntry } from '../engine/history.ts';

/** The texts of the files that `npm run rules:record` writes. Everything else in them stays as it is. */

const answersHead = `# yaml-language-server: $schema=../schemas/answers.schema.json
# Where every set of answers leads, as last recorded. Written by \`npm run rules:record\`; do not edit. See ../README.md.
`;

export function answersText(answers: Answered): string {
  return answersHead + stringify(answers, { lineWidth: 0 });
}

/**
 * The history with one more entry at its end; the text above it is kept to the letter.
 * @throws when the text is laid out so that nothing can be added below it.
 */
export function withEntry(text: string, entry: HistoryEntry): string {
  const before = historySchema.parse(parse(text) ?? []);
  const kept = before.length === 0 ? text.replace(/^\[\s*\]\s*$/m, '') : text;
  const whole = `${kept.trimEnd()}\n${stringify([entry], { lineWidth: 0 })}`;
  try {
    if (historySchema.parse(parse(whole)).length === before.length + 1) return whole;
  } catch {
    // Told below.
  }
  throw new Error('The history is laid out so that no entry can be added at its end. Write it as a list whose entries begin with "- " at the margin.');
}

/** The rules with another date of their last change. */
export function withVersion(text: string, date: string): string {
  const node = parseDocument(text).get('version', true);
  if (!isScalar(node) || !node.range) return text;
  return text.slice(0, node.range[0]) + date + text.slice(node.range[1]);
}
