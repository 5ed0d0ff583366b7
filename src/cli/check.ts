import { parseArgs } from 'node:util';
import { behindOf } from '../engine/check-translations.ts';
import { dueLine, dueSources } from '../engine/freshness.ts';
import { loadGuide } from '../load/guide.ts';
import { isLocale, localeIds, locales } from '../locales.ts';
import { printCiWarning } from '../report/ci.ts';
import { printers, type PrinterName } from '../report/index.ts';
import { today } from '../settings.ts';

/**
 * `npm run check [-- --format=terminal|json|ci] [--locale=pl]`: proves the content and prints every finding, or those in
 * the files of one language. Exits with 1 when there is one. Sections that translations lack are
 * listed, and sources that are due for a re-check are counted; neither is a finding.
 */
const { values } = parseArgs({ options: { format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'ci' : 'terminal' }, locale: { type: 'string' } } });
if (!Object.hasOwn(printers, values.format)) refuse(`There is no format "${values.format}". Use one of: ${Object.keys(printers).join(', ')}.`);
if (values.locale !== undefined && !isLocale(values.locale)) refuse(`There is no language "${values.locale}". Use one of: ${localeIds.join(', ')}.`);
const { guide, findings } = loadGuide(process.cwd());
const inLocale = (file: string) => values.locale === undefined || file.split(/[/.]/).includes(values.locale);
const shown = findings.filter((finding) => inLocale(finding.place.file));
console.log(printers[values.format as PrinterName](shown));
if (values.format === 'terminal' && guide)
  for (const { page, missing } of behindOf(guide.content.pages, locales).filter((behind) => inLocale(behind.page.file))) console.log(`Behind: ${page.file} lacks ${missing.map(({ id }) => `#${id}`).join(', ')}.`);
const due = guide && dueLine(dueSources(guide.content, today()).length);
if (due && values.format !== 'json') console.log(values.format === 'ci' ? printCiWarning(due) : due);
process.exitCode = shown.length > 0 ? 1 : 0;

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
