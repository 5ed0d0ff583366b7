import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { base } from '../../src/settings.ts';
import { sourceLocale } from '../../src/locales.ts';
import { kB, timed } from './measure.ts';
import { contentPages } from './page-kinds.ts';
import { buildPlainSite, writePlainSite } from './plain-site.ts';
import { removeAtEnd } from './scratch.ts';
import { withSite } from './site.ts';
import type { Row, Table } from './table.ts';
import { theGuide } from './this-guide.ts';
import { bytesOf, weigh, type Weight } from './weigh.ts';

const out = 'dist-bench';

/** Our build and our pages beside those of a plain Starlight site with the same Markdown, in one run. */
export async function measureBuilds(): Promise<Table[]> {
  const guide = theGuide();
  removeAtEnd(out);
  removeAtEnd(`.${out}-next`);
  const plain = writePlainSite(guide);
  const seconds = buildTimes(() => buildOurs(), () => buildPlainSite(plain));
  const { outcome, guidance } = contentPages(guide);
  const ours = await weighAll(out, base, [outcome, guidance].map((path) => `/${sourceLocale}${path}`));
  const theirs = await weighAll(join(plain, 'dist'), '/', [outcome, guidance]);
  return [
    {
      title: 'Build: ours beside plain Starlight with the same Markdown',
      columns: ['site', 'first', 'second', 'pages', 'second per page'],
      rows: [buildRow('this guide', seconds.ours, out), buildRow('plain Starlight', seconds.plain, join(plain, 'dist'))],
      notes: ['Seconds, built in turns. First: the plain site has no caches yet, ours has what earlier builds left. Second: both have the content of the first build.'],
    },
    {
      title: 'Pages beside plain Starlight: kB of 1,000 bytes, brotli quality 11, all that is fetched',
      columns: ['page', 'HTML', 'CSS', 'JS', 'all', 'requests'],
      rows: ['outcome', 'guidance'].flatMap((kind, i) => [weightRow(`${kind}: this guide`, ours[i]), weightRow(`${kind}: plain Starlight`, theirs[i])]),
      notes: [`The pages: outcome ${outcome} · guidance ${guidance}`],
    },
  ];
}

function buildOurs(): void {
  if (!build(out)) throw new Error('The guide could not be built; the reason is above.');
}

function buildTimes(ours: () => void, plain: () => void): Record<'ours' | 'plain', number[]> {
  const seconds: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
  for (let turn = 0; turn < 2; turn++) {
    seconds.ours.push(timed(ours).ms / 1000);
    seconds.plain.push(timed(plain).ms / 1000);
  }
  return seconds;
}

function buildRow(what: string, [first = NaN, second = NaN]: readonly number[], folder: string): Row {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  return { what, values: [`${first.toFixed(1)} s`, `${second.toFixed(1)} s`, String(pages), `${(second / pages).toFixed(3)} s`] };
}

function weighAll(folder: string, siteBase: string, paths: readonly string[]): Promise<Weight[]> {
  return withSite(folder, siteBase, async (site, browser) => {
    const weights: Weight[] = [];
    for (const path of paths) weights.push(await weigh(browser, site, path));
    return weights;
  });
}

function weightRow(what: string, weight: Weight | undefined): Row {
  if (!weight) throw new Error(`The page "${what}" was not weighed.`);
  return { what, values: [kB(bytesOf(weight, ['html'])), kB(bytesOf(weight, ['css'])), kB(bytesOf(weight, ['js'])), kB(bytesOf(weight, ['html', 'css', 'js', 'other'])), String(weight.files.length)] };
}
