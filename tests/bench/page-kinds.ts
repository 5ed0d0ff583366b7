import { join } from 'node:path';
import type { Guide } from '../../src/load/guide.ts';
import { sourceLocale } from '../../src/locales.ts';
import type { Site } from './site.ts';
import { theGuide } from './this-guide.ts';
import { brotliBytes } from './weigh.ts';

/** Names of the two kinds of steps that are weighed. */
export const stepKinds = { first: 'first step', heaviest: 'step (the heaviest)' } as const;

/** One page of each kind, in the source language: what it is and its path. */
export function pageKinds(site: Site): Map<string, string> {
  const guide = theGuide();
  const { outcome, guidance, diagram } = contentPages(guide);
  const { steps, start } = guide.proof.tree;
  const others = [...steps.keys()].filter((id) => id !== start);
  const kinds: [string, string][] = [
    ['home', '/'],
    [stepKinds.first, '/find-support/'],
    [stepKinds.heaviest, heaviest(site, others.map((id) => `/find-support/${id}/`))],
    ['outcome', outcome],
    ['guidance', guidance],
    ['guidance with diagram', diagram],
    ['map', '/find-support/map/'],
    ['compare', '/find-support/compare/'],
    ['search', '/search/'],
    ['404', '/find-support/no-such-step/'],
  ];
  return new Map(kinds.map(([kind, path]) => [kind, `/${sourceLocale}${path}`]));
}

/** Pages that a plain site would have too: an outcome with a request, guidance without and with a diagram. */
export function contentPages({ content }: Guide): Record<'outcome' | 'guidance' | 'diagram', string> {
  const page = (diagram: boolean) => content.pages.find(({ front }) => front && Boolean(front.diagram) === diagram)?.slug;
  const [outcome] = Object.entries(content.rules.outcomes).find(([, { kind }]) => kind === 'request') ?? [];
  const [guidance, diagram] = [page(false), page(true)];
  if (!outcome || !guidance || !diagram) throw new Error('The guide has no page of one of its kinds.');
  return { outcome: `/find-support/${outcome}/`, guidance: `/${guidance}/`, diagram: `/${diagram}/` };
}

function heaviest({ folder }: Site, paths: readonly string[]): string {
  const weighed = paths.map((path) => ({ path, bytes: brotliBytes(join(folder, sourceLocale, path, 'index.html')) }));
  return weighed.reduce((a, b) => (b.bytes > a.bytes ? b : a)).path;
}
