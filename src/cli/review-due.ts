import { parseArgs } from 'node:util';
import { dueSources, isDay } from '../engine/freshness.ts';
import { loadGuide } from '../load/guide.ts';
import { printDue } from '../report/due.ts';
import { printTerminal } from '../report/terminal.ts';
import { today } from '../settings.ts';

/**
 * `npm run review:due [-- --json] [--today YYYY-MM-DD]`: the sources that are to be compared anew, with the pages and facts that
 * rest on them. It is a list of work and no check, so it exits with 0; with 1 only when the content cannot be read.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, today: { type: 'string', default: today() } } });
if (!isDay(values.today)) {
  console.error(`"${values.today}" is no day. Write it as YYYY-MM-DD.`);
  process.exit(2);
}
const { guide, findings } = loadGuide(process.cwd());
if (guide) {
  const due = dueSources(guide.content, values.today);
  console.log(values.json ? JSON.stringify(due, (_, value: unknown) => value ?? null, 2) : printDue(due, Object.keys(guide.content.sources).length));
} else {
  console.error(printTerminal(findings));
  process.exitCode = 1;
}
