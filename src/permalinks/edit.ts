import { byAddress, entriesOf, ordered, ownerOf, pageOfAddress, sorted, type Entry, type Kind, type Live, type Permalinks } from '../engine/permalinks.ts';
import { compare, named, typed, commands } from '../engine/check-permalinks.ts';
import { didYouMean } from '../engine/nearest.ts';
import type { Published } from '../engine/published.ts';

/** A change of the registry, or why it was refused. Nothing is changed then. */
export type Edit = { permalinks: Permalinks; said: string[] } | Refusal;

/** The two halves of an error: what is wrong, and what to do. */
export interface Refusal {
  refused: string;
  fix: string;
}

/** What is known about a retirement. */
export interface End {
  reason: string;
  /** What replaced it. */
  to?: string | undefined;
  /** YYYY-MM-DD. */
  on: string;
}

/** Adds everything that is published and not yet registered; sorts the lists. Refuses what moved or ended before. */
export function add(permalinks: Permalinks, published: Published): Edit {
  const now = byAddress(published);
  const again = [...now.keys()].find((address) => Object.hasOwn(permalinks.moved, address) || Object.hasOwn(permalinks.retired, address));
  if (again) return { refused: `${again} moved or ended before, and is published again: old links would mean something else.`, fix: 'Give it an id of its own. If it is the old one brought back, remove its line from "moved" or "retired" first.' };
  const live = byAddress(permalinks);
  const [other] = [...live.values()].filter(({ address, kind }) => (now.get(address)?.kind ?? kind) !== kind);
  if (other) return { refused: `${named(other)} is another kind of thing now: old links would mean something else.`, fix: 'Give the new one an id of its own.' };
  const fresh = [...now.values()].filter(({ address }) => !live.has(address));
  return { permalinks: { ...permalinks, ...withEntries(permalinks, fresh), moved: ordered(permalinks.moved), retired: ordered(permalinks.retired) }, said: fresh.map((entry) => `Added: ${entry.kind} ${entry.address}`) };
}

/** Records that something is at another address today. Its content must be gone from the old one and be at the new one. */
export function move(permalinks: Permalinks, published: Published, from: string, to: string, on: string): Edit {
  const entry = gone(permalinks, published, from);
  if ('refused' in entry) return entry;
  const target = targetOf(published, to, entry);
  if ('refused' in target) return target;
  const homeless = partsOf(permalinks, from).filter((part) => !byAddress(published).has(arrival(part, from, to)));
  if (homeless.length > 0) {
    const [part = ''] = homeless;
    return {
      refused: `These are not at ${to}, so links to them would lead to nothing: ${homeless.join(', ')}.`,
      fix: `First say of each where it is, or that it ended: ${commands.move} ${typed(part)} <new address>, or ${commands.retire} ${typed(part)} --reason "…".`,
    };
  }
  const leads = (old: string | undefined) => (old === undefined ? undefined : old === from || ownerOf(old) === from ? arrival(old, from, to) : old);
  const moved = Object.fromEntries(Object.entries(permalinks.moved).map(([old, record]) => [old, { ...record, to: leads(record.to) ?? record.to }]));
  const retired = Object.fromEntries(Object.entries(permalinks.retired).map(([old, record]) => [old, { ...record, ...withTarget(leads(record.to)) }]));
  return { permalinks: { ...permalinks, ...withoutEntry(permalinks, from), moved: ordered({ ...moved, [from]: { to, on } }), retired }, said: [`Moved: ${entry.kind} ${from} → ${to}`] };
}

/** Records that something ended, with its reason. What led to it ends with it, or leads to its replacement. */
export function retire(permalinks: Permalinks, published: Published, address: string, { reason, to, on }: End): Edit {
  const entry = gone(permalinks, published, address);
  if ('refused' in entry) return entry;
  if (reason.trim().length < 5) return { refused: `The end of ${address} has no reason.`, fix: 'Add one for readers, in English: --reason "Microsoft closed the portal."' };
  if (to !== undefined && !byAddress(published).has(to)) return unknownTarget(published, to);
  if (to?.startsWith('?') && address.startsWith('/')) return { refused: `${address} cannot be replaced by ${to}.`, fix: 'Name a page, a step, an outcome or a heading.' };
  const end = { on, reason: reason.trim(), ...withTarget(to) };
  const leadsHere = (target: string | undefined) => target === address || (target !== undefined && ownerOf(target) === address);
  const followers = Object.entries(permalinks.moved).filter(([, record]) => leadsHere(record.to)).map(([old]) => old);
  const moved = Object.fromEntries(Object.entries(permalinks.moved).filter(([old]) => !followers.includes(old)));
  const retired = Object.fromEntries(Object.entries(permalinks.retired).map(([old, { to: target, ...record }]) => [old, { ...record, ...withTarget(leadsHere(target) ? to : target) }]));
  return {
    permalinks: { ...permalinks, ...withoutEntry(permalinks, address), moved, retired: ordered({ ...retired, ...Object.fromEntries([address, ...followers].map((old) => [old, end])) }) },
    said: [`Retired: ${entry.kind} ${address}`, ...followers.map((old) => `Retired with it, because it led there: ${old}`)],
  };
}

/** The registered entry of something that is published no more; else why nothing can be said about it. */
function gone(permalinks: Permalinks, published: Published, address: string): Entry | Refusal {
  const { moved, retired } = permalinks;
  const file = 'content/registry/permalinks.yaml';
  if (moved[address]) return { refused: `${address} moved to ${moved[address].to} on ${moved[address].on} already.`, fix: `To change where it leads, change its line in ${file}.` };
  if (retired[address]) return { refused: `${address} ended on ${retired[address].on} already.`, fix: `To change what is said about it, change its lines in ${file}.` };
  const entry = byAddress(permalinks).get(address);
  if (!entry) return { refused: `${address} is not in the registry, so nobody can have a link to it.`, fix: didYouMean(address, compare(permalinks, published).lost.map((lost) => lost.address)) };
  if (byAddress(published).has(address)) return { refused: `${named(entry)} is still published.`, fix: 'Remove it from the content, or give it its new place there; then run this again.' };
  return entry;
}

const families: Record<Kind, 'place' | 'question' | 'answer'> = { page: 'place', outcome: 'place', step: 'place', heading: 'place', question: 'question', answer: 'answer' };

function targetOf(published: Published, to: string, { kind, address: from }: Entry): Entry | Refusal {
  const target = byAddress(published).get(to);
  if (!target) return unknownTarget(published, to);
  return families[target.kind] === families[kind] ? target : { refused: `${named({ kind, address: from })} cannot move to ${to}.`, fix: 'A page, step, outcome or heading moves to another of these; a question to a question; an answer to an answer.' };
}

function unknownTarget(published: Published, to: string): Refusal {
  return { refused: `${to} is not published.`, fix: didYouMean(to, byAddress(published).keys()) };
}

/** Where a part of something that moved is looked for. @example arrival('/a/#steps', '/a/', '/b/') // '/b/#steps' */
function arrival(part: string, from: string, to: string): string {
  return part === from ? to : `${pageOfAddress(to)}${part.slice(from.length)}`;
}

const partsOf = (live: Live, owner: string) => entriesOf(live).map(({ address }) => address).filter((address) => ownerOf(address) === owner);

const withTarget = (to: string | undefined) => (to === undefined ? {} : { to });

function withEntries(live: Live, fresh: readonly Entry[]): Live {
  const added: Live = structuredClone({ pages: live.pages, outcomes: live.outcomes, steps: live.steps, questions: live.questions });
  for (const { kind, address } of fresh) {
    const [owner = '', part = ''] = address.split(/[#=]/);
    if (kind === 'step') added.steps.push(idOf(address));
    else if (kind === 'page') added.pages[address] ??= [];
    else if (kind === 'outcome') added.outcomes[idOf(address)] ??= [];
    else if (kind === 'question') added.questions[address.slice(1)] ??= [];
    else if (kind === 'answer') added.questions[owner.slice(1)]?.push(part);
    else (added.pages[owner] ?? added.outcomes[idOf(owner)])?.push(part);
  }
  return sorted(added);
}

function withoutEntry(live: Live, address: string): Live {
  const kept = entriesOf(live).filter((entry) => entry.address !== address && ownerOf(entry.address) !== address);
  return withEntries({ pages: {}, outcomes: {}, steps: [], questions: {} }, kept);
}

const idOf = (address: string) => address.split('/')[2] ?? '';
