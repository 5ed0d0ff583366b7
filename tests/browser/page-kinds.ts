import type { Page } from 'playwright-core';
import { ready } from './browser.ts';
import { pages, rules, stringsIn } from './guide.ts';

/** One page of each kind that the site has. */
export interface PageKind {
  kind: string;
  path: string;
  status: 200 | 404;
  /** Of the page; English unless said. */
  locale: string;
}

const outcomeKinds = ['request', 'ask-someone', 'self-help', 'not-supported', 'not-covered'] as const;
const diagrams = ['which-portal', 'who-files'] as const;

export const pageKinds: PageKind[] = [
  found('home', '/en/'),
  found('first step', '/en/find-support/'),
  found('step', '/en/find-support/azure-role/'),
  ...outcomeKinds.map((kind) => found(`outcome: ${kind}`, `/en/find-support/${outcomeOf(kind)}/`)),
  found('guidance', `/en/${guidance(undefined)}/`),
  ...diagrams.map((diagram) => found(`guidance with the diagram ${diagram}`, `/en/${guidance(diagram)}/`)),
  ...['map', 'compare', 'proof', 'changes'].map((id) => found(id, `/en/find-support/${id}/`)),
  found('map with a route in Russian', '/ru/find-support/map/?matter=customer-cloud&product=azure'),
  found('search', '/en/search/'),
  found('search results', '/en/search/?q=azure'),
  found('glossary', '/en/reference/glossary/'),
  found('home in Russian', '/ru/'),
  found('step in Polish', '/pl/find-support/azure-role/'),
  found('outcome in Czech', '/cs/find-support/dynamics-request/'),
  found('guidance in Indonesian', '/id/customers/access/'),
  found('comparison in Russian', '/ru/find-support/compare/'),
  found('diagram in Russian', '/ru/portals/who-may-file/'),
  found('glossary in Spanish', '/es/reference/glossary/'),
  found('Spanish page for Catalan readers', '/ca/customers/access/'),
  found('search results in Russian', '/ru/search/?q=azure'),
  { kind: '404', path: '/en/find-support/no-such-step/', status: 404, locale: 'en' },
  { kind: '404 in Polish', path: '/pl/find-support/no-such-step/', status: 404, locale: 'pl' },
];

/** Waits until the scripts of a page have done what they do unasked. */
export async function settled(page: Page): Promise<void> {
  if (await page.$('[data-guide]')) await ready(page);
  if (await page.$('[data-map]') && page.url().includes('?')) await page.waitForSelector('[data-map] .on');
  if (await page.$('[data-search]') && page.url().includes('?q='))
    await page.waitForFunction((searching) => !['', searching].includes(document.querySelector('[data-search-status]')?.textContent ?? ''), stringsIn(await page.locator('html').getAttribute('lang') ?? 'en').search.searching);
}

function found(kind: string, path: string): PageKind {
  return { kind, path, status: 200, locale: path.split('/')[1] ?? 'en' };
}

function outcomeOf(kind: (typeof outcomeKinds)[number]): string {
  const [id] = Object.entries(rules.outcomes).find(([, outcome]) => outcome.kind === kind) ?? [];
  if (!id) throw new Error(`No outcome is of the kind "${kind}".`);
  return id;
}

function guidance(diagram: (typeof diagrams)[number] | undefined): string {
  const page = pages.find(({ locale, front }) => locale === 'en' && front && front.diagram === diagram);
  if (!page) throw new Error(`No guidance page has the diagram "${diagram}".`);
  return page.slug;
}
