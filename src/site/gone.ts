import { byAddress, ownerOf, pageOfAddress, type Permalinks } from '../engine/permalinks.ts';

/** What is known about something that ended. */
export type Ended = Permalinks['retired'][string];

/**
 * Addresses of pages, steps and outcomes that are not there any more: each gets a page that leads on, or says when and why it ended.
 * @example gonePages(permalinks) // ['/plans/old/']
 */
export function gonePages({ moved, retired }: Permalinks): string[] {
  return [...Object.keys(moved), ...Object.keys(retired)].filter(isPage);
}

/**
 * Route patterns of these pages, in each language and without one, and the page that serves each.
 * @example goneRoutes(permalinks) // [['/[locale]/plans/old', 'Moved'], ['/plans/old', 'MovedNeutral']]
 */
export function goneRoutes(permalinks: Permalinks): [pattern: string, page: string][] {
  return gonePages(permalinks).flatMap((address): [string, string][] => {
    const path = address.slice(0, -1);
    return Object.hasOwn(permalinks.moved, address) ? [[`/[locale]${path}`, 'Moved'], [path, 'MovedNeutral']] : [[`/[locale]${path}`, 'Ended'], [path, 'NeutralFixed']];
  });
}

/** Old addresses of whole pages → where they are today. */
export function movedPages({ moved }: Permalinks): Record<string, string> {
  return Object.fromEntries(Object.entries(moved).filter(([address]) => isPage(address)).map(([address, { to }]) => [address, to]));
}

/** A heading that left its page, to be told on it. */
export interface GoneHeading {
  id: string;
  /** Where it is today. */
  to?: string;
  ended?: Ended;
}

/** What a page keeps of the headings that it had, so that links to them still arrive. */
export interface OldHeadings {
  /** A heading of the page → its earlier ids. */
  beside: Record<string, string[]>;
  /** Headings that are on no heading of this page any more. */
  left: GoneHeading[];
}

/**
 * The old headings of a page and of pages that moved to it. A live heading with the same id comes first.
 * @example oldHeadings(permalinks, '/plans/compare/').beside // { use: ['usage'] }
 */
export function oldHeadings(permalinks: Permalinks, page: string): OldHeadings {
  const { moved, retired } = permalinks;
  const found: OldHeadings = { beside: {}, left: [] };
  if (Object.keys(moved).length + Object.keys(retired).length === 0) return found;
  const live = byAddress(permalinks);
  const wasHere = (address: string) => address.includes('#') && pageOfAddress(pageNow(address, permalinks)) === page && !live.has(`${page}#${idOf(address)}`);
  for (const [address, { to }] of Object.entries(moved).filter(([old]) => wasHere(old))) {
    if (ownerOf(to) === page) (found.beside[idOf(to)] ??= []).push(idOf(address));
    else found.left.push({ id: idOf(address), to });
  }
  for (const [address, ended] of Object.entries(retired).filter(([old]) => wasHere(old))) found.left.push({ id: idOf(address), ended });
  return found;
}

/** What answers in a query are today: those that were renamed, and those that ended. */
export interface OldAnswers {
  /** `question` or `question=answer` → the same today. */
  renamed: Record<string, string>;
  ended: Record<string, Ended>;
}

/** The answers and questions that links may still hold. @example oldAnswers(permalinks).renamed // { 'role=var': 'role=advisor' } */
export function oldAnswers({ moved, retired }: Permalinks): OldAnswers {
  const inQueries = <T>(records: Readonly<Record<string, T>>) => Object.entries(records).filter(([address]) => address.startsWith('?')).map(([address, record]) => [address.slice(1), record] as const);
  return { renamed: Object.fromEntries(inQueries(moved).map(([old, { to }]) => [old, to.slice(1)])), ended: Object.fromEntries(inQueries(retired)) };
}

/** The page that an address belongs to, after the page itself has moved. */
function pageNow(address: string, { moved }: Permalinks): string {
  const page = pageOfAddress(address);
  return moved[page]?.to ?? page;
}

const isPage = (address: string) => address.startsWith('/') && !address.includes('#');
const idOf = (address: string) => address.split('#')[1] ?? '';
