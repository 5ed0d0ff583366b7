import { z } from 'zod';
import type { Outcome, OutcomeKind } from './rules.ts';

/** A Markdown page as the checks see it. Positions are lines of the file. */
export interface ContentPage {
  file: string;
  locale: string;
  /** section/page, without locale; find-support/<id> for an outcome; empty for home. */
  slug: string;
  /** Undefined when the front matter is not valid. A translation has its own title and description, and the rest of its source. */
  front: FrontMatter | undefined;
  headings: { id: string | undefined; text: string; depth: number; line: number }[];
  links: { url: string; line: number }[];
  /** Its words without markup, headings too; for search. */
  text: string;
}

/** Schema of a guidance page's front matter. An outcome page has none: its words come from the tree. */
export const frontMatterSchema = z.strictObject({
  title: z.string().max(70).describe('Title of the page, also in the sidebar, in lists of pages and in search results.'),
  description: z.string().max(170).describe('The answer in one sentence, for search engines and link previews.'),
  facts: z.array(z.string()).min(1).describe('Every fact that the page states.'),
  outcomes: z.array(z.string()).min(1).max(6).describe('Outcomes that a reader of the page may want.'),
  diagram: z.enum(['which-portal', 'who-files', 'plans']).optional().describe('A diagram or table made from the tree and its registries, shown above the text.'),
});

/** Schema of the front matter of a translation. What is data stands in the source page only. */
export const translatedFrontSchema = z.strictObject({
  title: z.string().max(80).describe('Title of the page, translated.'),
  description: z.string().max(190).describe('The answer in one sentence, translated.'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Headings that an outcome page must have, by kind, in this order. */
export const outcomeHeadings = {
  request: ['steps', 'have-ready', 'avoid', 'not-for-you', 'if-refused', 'next'],
  'ask-someone': ['steps', 'have-ready', 'not-for-you', 'if-refused', 'next'],
  'self-help': ['steps', 'not-for-you', 'if-refused', 'next'],
  'not-supported': ['why', 'steps', 'next'],
  'not-covered': ['steps', 'have-ready', 'next'],
} as const satisfies Record<OutcomeKind, readonly string[]>;

/** Heading ids of the parts of a guidance page that are made from data. */
export const guidanceHeadings: readonly string[] = ['outcomes', 'sources'];

/** Heading ids of the parts of an outcome page that are made from data: those that it really has. `open`: a "not sure" leads here, and other outcomes stay possible. */
export function madeHeadings(outcome: Outcome, open = false): string[] {
  return [
    ...(outcome.needs?.length ? ['needed-first'] : []),
    'why-this-answer',
    'what-would-change',
    ...(open ? ['still-possible'] : []),
    'who-ends-up-here',
    ...(outcome.alternatives?.length ? ['instead'] : []),
    ...(outcome.pages?.length ? ['more'] : []),
    ...(outcome.facts.length > 0 ? ['sources'] : []),
  ];
}

/**
 * Tells whether a slug is that of an outcome page.
 * @example isOutcomeSlug('find-support/azure-request') // true
 */
export const isOutcomeSlug = (slug: string) => slug.startsWith('find-support/');
