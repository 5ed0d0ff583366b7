import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registryFile } from '../engine/files.ts';
import type { Finding } from '../engine/finding.ts';
import { permalinksSchema } from '../engine/permalinks.ts';
import { publishedIn } from '../engine/published.ts';
import { loadContent } from '../load/content.ts';
import { locate, parseYaml } from '../load/yaml.ts';
import { localeIds, locales, sourceLocale } from '../locales.ts';
import { add, move, retire, type Edit, type Refusal } from '../permalinks/edit.ts';
import { readAddress } from '../permalinks/read-address.ts';
import { show } from '../permalinks/show.ts';
import { registryText } from '../permalinks/text.ts';
import { printTerminal } from '../report/terminal.ts';

const usage = `npm run permalinks                                    what is registered, new, missing
npm run permalinks -- add                             registers what is new
npm run permalinks -- move <old> <new>                records that something is elsewhere now
npm run permalinks -- retire <old> --reason "…" [--to <new>]   records that something ended, and what replaced it
An address is /section/page/, /section/page/#heading, /find-support/<id>/, "?question" or "?question=answer".`;

/** `npm run permalinks`: shows and changes the registry of published addresses. Exits with 2 when it refuses; nothing is changed then. */
const root = process.cwd();
const file = registryFile('permalinks');
const today = new Date().toISOString().slice(0, 10);
const { content, findings, located } = loadContent(root, locales, today);
if (!content) refuse({ refused: `The content cannot be read.\n\n${printTerminal(locate(findings, located))}\n`, fix: 'Correct this first. The registry was not changed.' });
const { permalinks } = content;
const published = publishedIn(content, content.pages.filter((page) => page.locale === sourceLocale));
const { command = 'show', addresses, reason, to } = readArguments();

if (command === 'show' && addresses.length === 0) console.log(show(permalinks, published));
else if (command === 'add' && addresses.length === 0) save(add(permalinks, published));
else if (command === 'move' && addresses.length === 2) save(move(permalinks, published, only(addresses[0]), only(addresses[1]), today));
else if (command === 'retire' && addresses.length === 1) save(retire(permalinks, published, only(addresses[0]), { reason: reason ?? '', to: to === undefined ? undefined : only(to), on: today }));
else refuse({ refused: `"${[command, ...addresses].join(' ')}" is not understood.`, fix: `Use one of these:\n${usage}` });

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { reason: { type: 'string' }, to: { type: 'string' } }, allowPositionals: true });
    const [command, ...addresses] = positionals;
    return { command, addresses, ...values };
  } catch (error) {
    return refuse({ refused: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), fix: `Use one of these:\n${usage}` });
  }
}

/** What the reader means; a bare id may be both a step and a question. */
function only(text = ''): string {
  const [address, ...more] = readAddress(text, permalinks, localeIds);
  if (address === undefined || more.length > 0) refuse({ refused: `"${text}" may mean ${[address, ...more].join(' or ')}.`, fix: 'Write the one that you mean.' });
  return address;
}

/** Writes the registry whole or not at all: beside it first, read back, then moved over it. */
function save(edit: Edit): void {
  if ('refused' in edit) refuse(edit);
  const text = registryText(edit.permalinks);
  const wrong: Finding[] = [];
  if (!parseYaml(text, file, permalinksSchema, new Map(), wrong)) refuse({ refused: wrong.map(({ message }) => message).join(' '), fix: wrong.map(({ fix }) => fix).join(' ') });
  const fresh = join(root, `${file}.next`);
  writeFileSync(fresh, text);
  renameSync(fresh, join(root, file));
  console.log([...(edit.said.length > 0 ? edit.said : ['Nothing is new; the registry is in order.']), `Written to ${file}. Look at the difference, and commit it.`].join('\n'));
}

function refuse({ refused, fix }: Refusal): never {
  console.error(`${refused}\n→ ${fix}`);
  process.exit(2);
}
