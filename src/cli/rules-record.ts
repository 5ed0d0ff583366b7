import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outcomeFor } from '../engine/answer-table.ts';
import { linksOf } from '../engine/answers-diff.ts';
import { condense } from '../engine/condense.ts';
import { files, registryFile } from '../engine/files.ts';
import { historySchema, type HistoryEntry } from '../engine/history.ts';
import { afterHistory, nextId, recordOf, unrecorded } from '../engine/record.ts';
import { sayStatement } from '../engine/say-change.ts';
import { loadGuide, type Guide } from '../load/guide.ts';
import { answersText, withEntry, withVersion } from '../load/record-texts.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';
import { printTerminal } from '../report/terminal.ts';

/**
 * `npm run rules:record -- --reason "…" [--reason-pl "…"] [--date 2026-12-01]`: after a change of the rules, adds the
 * answers that lead elsewhere to the history, with date and reason, and records where every answer leads now.
 * Writes nothing unless everything is in order. Exits with 1 when the rules do not hold, with 2 when it is called wrongly.
 */
const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const { date, reason, reasons } = readArgs();
const { guide, findings } = loadGuide(root, locales, today);
// What the command cures does not stop it; words, examples and pages may follow.
const [answersFile, historyFile] = [registryFile('answers'), registryFile('history')];
const inTheWay = findings.filter(({ code, place }) => code !== 'answers-unrecorded' && [files.rules, files.policies, answersFile, historyFile].includes(place.file));
if (!guide || inTheWay.length > 0) refuse(`The rules do not hold, so nothing was recorded:\n\n${printTerminal(inTheWay.length > 0 ? inTheWay : findings)}`, 'Correct these first, then run the command again.', 1);
record(guide);

function record({ content, proof }: Guide): void {
  const { history, answers, words } = content;
  const changes = unrecorded(proof.tree, answers, history);
  const now = recordOf(proof.tree);
  if (changes.length === 0 && now.digest === answers.digest) return console.log('Every answer leads where it was recorded to lead. There is nothing to record.');
  if (changes.length === 0) {
    writeFileSync(join(root, answersFile), answersText(now));
    return console.log(`No answer leads elsewhere. The routes in ${answersFile} were written anew.`);
  }
  const before = afterHistory(answers.routes, history);
  const told = words[sourceLocale] ?? { questions: {}, outcomes: {} };
  for (const statement of condense(changes, before, now.routes)) console.log(`- ${sayStatement(statement, told)}.`);
  if (reason === undefined) return refuse(`${changes.length === 1 ? 'This change needs' : 'These changes need'} a reason.`, 'Give it in one or two English sentences for readers: npm run rules:record -- --reason "…"');
  const last = history.at(-1)?.date ?? '';
  if (date < last) return refuse(`The last change is of ${last}, so there can be none of ${date} after it.`, 'Leave --date out: today is taken.');
  const entry: HistoryEntry = { id: nextId(history, date), date, reason, ...(Object.keys(reasons).length > 0 && { reasons }), changes };
  write(entry, answersText(now), content.rules.version);
  const links = linksOf(changes.filter(({ answers: given }) => outcomeFor(before, given) !== undefined), before, now.routes).size;
  console.log(`\nRecorded as ${entry.id} in ${historyFile}: ${changes.length} ${changes.length === 1 ? 'route' : 'routes'}, ${links} shared ${links === 1 ? 'link' : 'links'} affected. Commit it with the rules.`);
}

/** All texts are made before the first is written, so that a failure leaves everything as it was. */
function write(entry: HistoryEntry, answers: string, version: string): void {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  try {
    const texts = [[historyFile, withEntry(read(historyFile), entry)], [answersFile, answers], ...(version < entry.date ? [[files.rules, withVersion(read(files.rules), entry.date)] as const] : [])] as const;
    for (const [file, text] of texts) writeFileSync(join(root, file), text);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error), 'Nothing was recorded.', 1);
  }
}

function readArgs(): { date: string; reason: string | undefined; reasons: Record<string, string> } {
  const others = localeIds.filter((locale) => locale !== sourceLocale);
  const text = { type: 'string' } as const;
  let values: Record<string, string | undefined>;
  try {
    values = parseArgs({ options: { reason: text, date: text, ...Object.fromEntries(others.map((locale) => [`reason-${locale}`, text])) } }).values as typeof values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error), `Use: npm run rules:record -- --reason "…" (and, if you have it in other languages, ${others.map((locale) => `--reason-${locale}`).join(', ')}).`);
  }
  const { reason, date: day = today } = values;
  const shape = historySchema.element.shape;
  if (!shape.date.safeParse(day).success || day > today) refuse(`"${day}" is no day up to today (${today}).`, 'Write it as YYYY-MM-DD, or leave --date out: today is taken.');
  if (reason !== undefined && !shape.reason.safeParse(reason.trim()).success) refuse('The reason is too short to tell readers anything.', 'Say in one or two English sentences what changed: --reason "Microsoft moved these requests to the admin center."');
  const reasons = Object.fromEntries(others.flatMap((locale) => { const said = values[`reason-${locale}`]?.trim(); return said ? [[locale, said]] : []; }));
  return { date: day, reason: reason?.trim(), reasons };
}

function refuse(message: string, fix: string, code = 2): never {
  console.error(`${message}\n→ ${fix}`);
  process.exit(code);
}
