import { linkTargets } from './check-pages.ts';
import type { Content } from './content.ts';
import type { ContentPage } from './pages.ts';
import { sorted, stepAddress, type Live } from './permalinks.ts';
import type { Rules } from './rules.ts';
import { reservedIds } from './tree.ts';

/** What the content publishes now. */
export interface Published extends Live {
  /** Outcomes whose page is missing: their headings are not known. */
  pageless: readonly string[];
}

/** Heading ids of pages that are made from data and have no file of their own. A test holds them against the built site. */
const fixedHeadings: Readonly<Record<string, readonly string[]>> = {
  '/': ['pages', 'question', 'rules', 'tree'],
  '/find-support/map/': ['lists'],
  '/find-support/proof/': ['checks', 'coverage', 'examples', 'numbers', 'open-rules', 'policies'],
  '/search/': ['outcomes', 'pages', 'recent'],
};

/**
 * Every address and id that the content publishes, without languages: pages with their headings, steps, outcomes,
 * questions with their answers. `pages` are those of the source language, because ids are the same in all.
 */
export function publishedIn({ rules, terms, policies }: Pick<Content, 'rules' | 'terms' | 'policies'>, pages: readonly ContentPage[]): Published {
  const targets = linkTargets(pages, rules);
  const headingsOf = (address: string) => [...(targets.get(address) ?? []), ...(fixedHeadings[address] ?? [])];
  const outcomes = Object.keys(rules.outcomes);
  const made = { '/reference/glossary/': Object.keys(terms), [proof]: [...headingsOf(proof), ...Object.keys(policies).map((id) => id.toLowerCase())] };
  const live = sorted({
    pages: { ...Object.fromEntries([...targets.keys()].filter((address) => !isNodeAddress(address)).map((address) => [address, headingsOf(address)])), ...made },
    outcomes: Object.fromEntries(outcomes.map((id) => [id, headingsOf(stepAddress(id))])),
    steps: Object.keys(rules.steps),
    questions: askedIn(rules),
  });
  return { ...live, pageless: outcomes.filter((id) => !targets.has(stepAddress(id))) };
}

const proof = '/find-support/proof/';
const reserved = reservedIds.map(stepAddress);

/** Whether an address is that of a step or outcome, live or not. @example isNodeAddress('/find-support/map/') // false */
export const isNodeAddress = (address: string) => /^\/find-support\/[^/]+\/$/.test(address) && !reserved.includes(address);

/** Questions with the answers that an address can hold: those that some step offers. */
function askedIn({ steps }: Rules): Record<string, string[]> {
  const asked: Record<string, string[]> = {};
  for (const { asks, answers } of Object.values(steps)) asked[asks] = [...(asked[asks] ?? []), ...Object.keys(answers)];
  return asked;
}
