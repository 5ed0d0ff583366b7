import type { Finding } from '../engine/finding.ts';
import { printCi } from './ci.ts';
import { printJson } from './json.ts';
import { printTerminal } from './terminal.ts';

/** The printers, by the name that `npm run check -- --format=<name>` takes. */
export const printers = { terminal: printTerminal, json: printJson, ci: printCi } as const satisfies Record<string, (findings: readonly Finding[]) => string>;

export type PrinterName = keyof typeof printers;
