import { kB } from './measure.ts';
import { pageKinds, stepKinds } from './page-kinds.ts';
import { withDist } from './site.ts';
import { atMost, type Row, type Table } from './table.ts';
import { bytesOf, weigh, type Fetched, type Weight } from './weigh.ts';

/** A script of up to so many bytes that a page loads at once can only be one that fetches the widget. */
const bootLimit = 2_000;

/** What the browser fetches for one page of each kind, before and after the load event. */
export async function measurePages(): Promise<Table> {
  return withDist(async (site, browser) => {
    const kinds = pageKinds(site);
    const weights = new Map<string, Weight>();
    for (const [kind, path] of kinds) weights.set(kind, await weigh(browser, site, path));
    const step = weights.get(stepKinds.heaviest);
    if (!step) throw new Error('No step was weighed.');
    return {
      title: 'Pages: kB of 1,000 bytes, brotli quality 11, and requests; in Chromium, untouched',
      columns: ['page', 'HTML', 'CSS', 'HTML + CSS', 'JS by load', 'JS later', 'other', 'requests', 'later'],
      rows: [...[...weights].map(([kind, weight]) => pageRow(kind, weight)), ...widgetRows(step)],
      notes: [
        'By load: asked for before the load event (inlined scripts count as HTML). Later: asked for after it, when the browser is idle. Other: the icon.',
        `The pages: ${[...kinds].map(([kind, path]) => `${kind} ${path}`).join(' · ')}`,
        ...listing(step),
      ],
    };
  });
}

function pageRow(kind: string, weight: Weight): Row {
  const [html, css] = [bytesOf(weight, ['html']), bytesOf(weight, ['css'])];
  const later = weight.files.filter((file) => file.later).length;
  const isStep = Object.values(stepKinds).some((name) => name === kind);
  return {
    what: kind,
    values: [kB(html), kB(css), kB(html + css), kB(bytesOf(weight, ['js'], false)), kB(bytesOf(weight, ['js'], true)), kB(bytesOf(weight, ['other'])), String(weight.files.length - later), String(later)],
    ...(isStep && { target: atMost((html + css) / 1000, 14.6, 'kB HTML + CSS') }),
  };
}

/** All scripts of a step are the widget and what fetches it: Preact, XState, tree and words have no page without it. */
function widgetRows(step: Weight): Row[] {
  const scripts = step.files.filter(({ kind }) => kind === 'js');
  const widget = scripts.filter(({ later, bytes }) => later || bytes > bootLimit);
  if (widget.length === 0) throw new Error('The step fetched no widget.');
  const first = Math.min(...widget.map(({ start }) => start));
  const early = widget.some(({ later }) => !later);
  const [before, after] = [bytesOf(step, ['js'], false), bytesOf(step, ['js'], true)];
  return [
    {
      what: 'scripts of a step: Preact, XState, tree, words',
      values: ['', '', '', kB(before), kB(after), '', '', ''],
      target: atMost((before + after) / 1000, 26, 'kB in all'),
    },
    {
      what: `  the widget at ${first.toFixed(0)} ms, first paint at ${step.painted.toFixed(0)} ms`,
      values: Array.from({ length: 8 }, () => ''),
      target: { says: 'after load and paint', met: !early && first > step.painted },
    },
  ];
}

function listing({ files }: Weight): string[] {
  const list = (later: boolean) => files.filter((file) => file.later === later).map((file: Fetched) => `  ${kB(file.bytes).padStart(5)} kB  ${file.file}`);
  return ['What the heaviest step fetches before the load event:', ...list(false), 'and after it:', ...list(true)];
}
