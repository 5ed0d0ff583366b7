import { parseArgs } from 'node:util';
import { files, wordsFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import { rulesSchema, type Rules } from '../engine/rules.ts';
import { diffRules } from '../engine/rules-diff.ts';
import { growTree } from '../engine/tree.ts';
import { wordsSchema } from '../engine/words.ts';
import { fileAtRef } from '../load/at-ref.ts';
import { locate, parseYaml, readYaml, type LocatedFiles } from '../load/yaml.ts';
import { sourceLocale } from '../locales.ts';
import { printTerminal } from '../report/terminal.ts';
import { bothWords, noWords, printRulesDiff } from '../report/rules-diff.ts';

/**
 * `npm run rules:diff <ref>` (`-- --json` for programs): what the rules in the working folder do that those at a git ref
 * did not: which answers lead elsewhere, in words, and how many shared links are affected. Exits with 2 when it cannot tell.
 */
const { ref, json } = readArgs();
const root = process.cwd();
const findings: Finding[] = [];
const located: LocatedFiles = new Map();
const now = readYaml(root, files.rules, rulesSchema, located, findings) ?? refuse('The rules in the working folder cannot be read.', `Correct them first:\n${printTerminal(locate(findings, located))}`);
const before = rulesAt(ref);
const diff = diffRules(before, now);
if (json) console.log(JSON.stringify(diff, null, 2));
else {
  console.log(`The rules at ${ref} (${diff.versions.from}) compared with the working folder (${diff.versions.to}).`);
  for (const [name, rules] of [[ref, before], ['the working folder', now]] as const) {
    const wrong = growTree(rules).findings.length;
    if (wrong > 0) console.log(`Note: the tree at ${name} has ${wrong} mistakes, so only what can be followed is compared. "npm run check" names those of the working folder.`);
  }
  console.log(`\n${printRulesDiff(diff, bothWords(wordsAt(ref), readYaml(root, wordsFile(sourceLocale), wordsSchema, new Map(), []) ?? noWords))}`);
}

function rulesAt(at: string): Rules {
  const read = fileAtRef(root, at, files.rules);
  if (!('text' in read)) return refuse(read.message, read.fix);
  const wrong: Finding[] = [];
  const places: LocatedFiles = new Map();
  const rules = parseYaml(read.text, files.rules, rulesSchema, places, wrong);
  const [first] = locate(wrong, places);
  return rules ?? refuse(`The rules at ${at} do not parse${first ? `: line ${first.place.line ?? 1}, ${first.message}` : '.'}`, 'Compare with a commit whose rules have the present format, or one whose check passed.');
}

/** Words are a help only: where they cannot be read, ids are shown. */
function wordsAt(at: string) {
  const read = fileAtRef(root, at, wordsFile(sourceLocale));
  return ('text' in read ? parseYaml(read.text, wordsFile(sourceLocale), wordsSchema, new Map(), []) : undefined) ?? noWords;
}

function readArgs(): { ref: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [only] = positionals;
    if (only === undefined || positionals.length > 1) return refuse('Exactly one git ref is needed: what to compare the rules with.', 'For example: npm run rules:diff HEAD~1');
    return { ref: only, json: values.json };
  } catch (error) {
    return refuse(error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error), 'Use: npm run rules:diff <ref> -- [--json]');
  }
}

function refuse(message: string, fix: string): never {
  console.error(`${message}\n→ ${fix}`);
  process.exit(2);
}
