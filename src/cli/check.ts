import { parseArgs } from 'node:util';
import { loadGuide } from '../load/guide.ts';
import { printers, type PrinterName } from '../report/index.ts';

/** `npm run check [-- --format=terminal|json|ci]`: proves the content and prints every finding. Exits with 1 when there is one. */
const { values } = parseArgs({ options: { format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'ci' : 'terminal' } } });
if (!Object.hasOwn(printers, values.format)) {
  console.error(`There is no format "${values.format}". Use one of: ${Object.keys(printers).join(', ')}.`);
  process.exit(2);
}
const { findings } = loadGuide(process.cwd());
console.log(printers[values.format as PrinterName](findings));
process.exitCode = findings.length > 0 ? 1 : 0;
