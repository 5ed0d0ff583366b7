import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case letters, digits and single hyphens.');
const page = z.string().regex(/^\/([a-z0-9-]+\/){0,2}$/, 'An address is written /section/page/, without a language.');
const address = z.string().regex(/^(\/([a-z0-9-]+\/){0,2}(#[a-z0-9-]+)?|\?[a-z0-9-]+(=[a-z0-9-]+)?)$/, 'Write /section/page/, /section/page/#heading, /find-support/id/, ?question or ?question=answer.');
const on = z.iso.date().describe('The day on which it happened: YYYY-MM-DD.');

/**
 * Schema of content/registry/permalinks.yaml: every address and id that was ever published. What is live stands in
 * the lists; what is not any more has moved or is retired. Addresses are without language, because they are the same in all.
 */
export const permalinksSchema = z.strictObject({
  pages: z.record(page, z.array(id)).describe('Live pages with their heading ids.'),
  outcomes: z.record(id, z.array(id)).describe('Live outcomes with the heading ids of their pages.'),
  steps: z.array(id).describe('Live steps, by id.'),
  questions: z.record(id, z.array(id)).describe('Live questions with their answers.'),
  moved: z.record(address, z.strictObject({
    to: address.describe('Where it is today; always something live.'),
    on,
  })).describe('What is elsewhere today, by its old address.'),
  retired: z.record(address, z.strictObject({
    on,
    reason: z.string().min(5).describe('Why it ended: a sentence in English, shown to readers.'),
    reasons: z.record(z.string(), z.string().min(5)).optional().describe('The reason in other languages, by locale.'),
    to: address.optional().describe('What replaced it, if anything did; always something live.'),
  })).describe('What ended, by its old address.'),
});

export type Permalinks = z.infer<typeof permalinksSchema>;

/** What stands at published addresses: the part of the registry that is compared with the content. */
export type Live = Pick<Permalinks, 'pages' | 'outcomes' | 'steps' | 'questions'>;

export type Kind = 'page' | 'outcome' | 'step' | 'question' | 'heading' | 'answer';

/** One published thing: its address, what it is, and where it stands in the registry. */
export interface Entry {
  address: string;
  kind: Kind;
  path: readonly (string | number)[];
}

/** Address of a step or outcome, without language. @example stepAddress('azure-role') // '/find-support/azure-role/' */
export const stepAddress = (id: string) => `/find-support/${id}/`;

/**
 * What an address is a part of: the page of a heading, the question of an answer; undefined for what stands alone.
 * @example ownerOf('/plans/compare/#use') // '/plans/compare/'
 * @example ownerOf('?role=advisor') // '?role'
 */
export function ownerOf(address: string): string | undefined {
  const end = address.search(/[#=]/);
  return end < 0 ? undefined : address.slice(0, end);
}

/**
 * The page of an address that has one.
 * @example pageOfAddress('/plans/compare/#use') // '/plans/compare/'
 */
export const pageOfAddress = (address: string) => address.split('#')[0] ?? '';

/** Every entry of the live lists, in their order; something that is listed twice comes twice. */
export function entriesOf({ pages, outcomes, steps, questions }: Live): Entry[] {
  return [
    ...Object.entries(pages).flatMap(([at, ids]) => withParts({ address: at, kind: 'page', path: ['pages', at] }, ids)),
    ...Object.entries(outcomes).flatMap(([outcome, ids]) => withParts({ address: stepAddress(outcome), kind: 'outcome', path: ['outcomes', outcome] }, ids)),
    ...steps.map((step, index): Entry => ({ address: stepAddress(step), kind: 'step', path: ['steps', index] })),
    ...Object.entries(questions).flatMap(([question, ids]) => withParts({ address: `?${question}`, kind: 'question', path: ['questions', question] }, ids)),
  ];
}

/** The live entries by address. */
export function byAddress(live: Live): Map<string, Entry> {
  return new Map(entriesOf(live).map((entry) => [entry.address, entry]));
}

/** The live lists in their order, each thing once. */
export function sorted({ pages, outcomes, steps, questions }: Live): Live {
  return { pages: sortedLists(pages), outcomes: sortedLists(outcomes), steps: inOrder(steps), questions: sortedLists(questions) };
}

/** Ids or addresses once each, in the order of their characters: the same on every machine. */
export function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A record with its keys in order. */
export function ordered<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedLists(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(inOrder(Object.keys(lists)).map((name) => [name, inOrder(lists[name] ?? [])]));
}

function withParts(owner: Entry, ids: readonly string[]): Entry[] {
  const [sign, kind] = owner.kind === 'question' ? (['=', 'answer'] as const) : (['#', 'heading'] as const);
  return [owner, ...ids.map((part, index): Entry => ({ address: `${owner.address}${sign}${part}`, kind, path: [...owner.path, index] }))];
}
