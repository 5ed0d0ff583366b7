import type { Languages } from '../i18n/chain.ts';
import { registryFile } from './files.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { byAddress, entriesOf, inOrder, ownerOf, pageOfAddress, type Entry, type Kind, type Permalinks } from './permalinks.ts';
import { checkRecords } from './check-moved.ts';
import type { Published } from './published.ts';

const file = registryFile('permalinks');
export const commands = { add: '`npm run permalinks -- add`', move: 'npm run permalinks -- move', retire: 'npm run permalinks -- retire' } as const;

const articles: Record<Kind, string> = { page: 'The page', outcome: 'The outcome', step: 'The step', question: 'The question', heading: 'The heading', answer: 'The answer' };

/** An address as a finding names it. @example named({ kind: 'step', address: '/find-support/azure-role/', path: [] }) // 'The step /find-support/azure-role/' */
export const named = ({ kind, address }: Pick<Entry, 'kind' | 'address'>) => `${articles[kind]} ${address}`;

/** As a shell takes it: a question mark stands for any character there. @example typed('?role') // '"?role"' */
export const typed = (address: string) => (address.startsWith('?') ? `"${address}"` : address);

/** What differs between the registry of addresses and what the content publishes. */
export interface Difference {
  /** Published once, and gone without a redirect or a word. What goes with its page or question is not listed. */
  lost: Entry[];
  /** Published, and not in the registry; headings and answers of something new are not listed. */
  fresh: Entry[];
}

/** Compares the registry with what is published. The two lists are empty when nothing was lost and everything is registered. */
export function compare(permalinks: Permalinks, published: Published): Difference {
  const live = byAddress(permalinks);
  const now = byAddress(published);
  const isHeadless = ({ address, kind }: Entry) => kind === 'heading' && published.pageless.some((id) => pageOfAddress(address) === `/find-support/${id}/`);
  const isTold = ({ address }: Entry) => Object.hasOwn(permalinks.moved, address) || Object.hasOwn(permalinks.retired, address);
  return {
    lost: without([...live.values()], now).filter((entry) => !isHeadless(entry) && !isTold(entry)),
    fresh: without([...now.values()], live),
  };
}

/** Entries that are not there, except those whose page or question is not there either. */
function without(entries: readonly Entry[], there: ReadonlyMap<string, Entry>): Entry[] {
  return entries.filter(({ address }) => !there.has(address) && there.has(ownerOf(address) ?? address) === (ownerOf(address) !== undefined));
}

/**
 * Holds the registry of addresses against what is published, and against itself: nothing disappears silently,
 * nothing is published unregistered, and every redirect leads to something live.
 */
export function checkPermalinks(permalinks: Permalinks, published: Published, languages: Languages): Finding[] {
  const { lost, fresh } = compare(permalinks, published);
  return [
    ...lost.map((entry) => lostFinding(entry, fresh)),
    ...freshFindings(fresh, permalinks),
    ...changedKinds(permalinks, published),
    ...checkOrder(permalinks),
    ...checkRecords(permalinks, languages),
  ];
}

function lostFinding(entry: Entry, fresh: readonly Entry[]): Finding {
  const { address, kind, path } = entry;
  const candidates = fresh.filter((other) => other.kind === kind && ownerOf(other.address) === ownerOf(address)).map((other) => other.address);
  const [only, ...more] = candidates;
  const guess = nearest(address, candidates) ?? (more.length === 0 ? only : undefined);
  return {
    code: 'address-lost',
    message: `${named(entry)} was published, and is gone without a redirect or a reason.`,
    fix: `Bring it back. If it moved: ${commands.move} ${typed(address)} ${guess ? typed(guess) : '<new address>'}. If it ended: ${commands.retire} ${typed(address)} --reason "…".`,
    place: { file, path },
  };
}

/** One finding for something new with its parts; the new parts of something known in one as well. */
function freshFindings(fresh: readonly Entry[], { moved, retired }: Permalinks): Finding[] {
  const isGone = ({ address }: Entry) => Object.hasOwn(moved, address) || Object.hasOwn(retired, address);
  const groups = Map.groupBy(fresh.filter((entry) => !isGone(entry)), (entry) => ownerOf(entry.address) ?? entry.address);
  const again = fresh.filter(isGone).map((entry): Finding => {
    const section = Object.hasOwn(moved, entry.address) ? 'moved' : 'retired';
    return {
      code: 'registry-wrong',
      message: `${named(entry)} is published, but the registry says that it ${section === 'moved' ? 'has moved' : 'ended'}: old links would mean something else.`,
      fix: `Give it an id of its own. If it is the old one brought back, move its line from "${section}" to the live ones.`,
      place: { file, path: [section, entry.address] },
    };
  });
  return [...[...groups.values()].map(freshFinding), ...again];
}

function freshFinding(entries: readonly Entry[]): Finding {
  const [first] = entries;
  const what = entries.length === 1 && first ? `${named(first)} is` : `${entries.map(({ address }) => address).join(', ')} are`;
  return { code: 'address-new', message: `${what} published, but not in the registry of addresses.`, fix: `Run ${commands.add}, and commit what it writes.`, place: { file, path: (first?.path ?? []).slice(0, 1) } };
}

/** A step that became an outcome, or the other way round: its address would mean something else. */
function changedKinds(permalinks: Permalinks, published: Published): Finding[] {
  const now = byAddress(published);
  return [...byAddress(permalinks).values()].flatMap((entry): Finding[] => {
    const other = now.get(entry.address);
    if (!other || other.kind === entry.kind) return [];
    return [{ code: 'registry-wrong', message: `${named(entry)} is now the ${other.kind} of that name: links to the ${entry.kind} would mean something else.`, fix: `Give the ${other.kind} an id of its own, and move or retire the ${entry.kind}.`, place: { file, path: entry.path } }];
  });
}

/** The tool writes every list in order and without repetition, so that a change is one line. */
function checkOrder(permalinks: Permalinks): Finding[] {
  const { pages, outcomes, steps, questions, moved, retired } = permalinks;
  const lists: [path: readonly string[], names: readonly string[]][] = [
    ...Object.entries({ pages, outcomes, questions, moved, retired }).map(([section, record]) => [[section], Object.keys(record)] as [string[], string[]]),
    ...Object.entries({ pages, outcomes, questions }).flatMap(([section, record]) => Object.entries(record).map(([name, ids]) => [[section, name], ids] as [string[], string[]])),
    [['steps'], steps],
  ];
  return [...lists.filter(([, names]) => names.join() !== inOrder(names).join()).map(([path, names]) => orderFinding(path, names)), ...twiceLive(permalinks)];
}

function orderFinding(path: readonly string[], names: readonly string[]): Finding {
  const place = { file, path };
  const twice = names.find((name, index) => names.indexOf(name) < index);
  const what = `below "${path.join('" > "')}"`;
  if (twice !== undefined) return { code: 'registry-wrong', message: `"${twice}" stands twice ${what}.`, fix: `Remove one, or run ${commands.add}, which does.`, place };
  const misplaced = names.find((name, index) => name !== inOrder(names)[index]) ?? '';
  return { code: 'registry-wrong', message: `The entries ${what} are not in order, from "${misplaced}" on.`, fix: `Run ${commands.add}, which sorts them.`, place };
}

/** One address in two lists: a step and an outcome, or a page and an outcome. */
function twiceLive(permalinks: Permalinks): Finding[] {
  const entries = entriesOf(permalinks).filter(({ kind }) => kind === 'page' || kind === 'step' || kind === 'outcome');
  return entries.filter(({ address, path }, index) => entries.slice(0, index).some((before) => before.address === address && before.path[0] !== path[0])).map(({ address, path }) => ({
    code: 'registry-wrong',
    message: `${address} stands in two lists of the registry.`,
    fix: 'Keep it in the list of what it is: a page, an outcome or a step.',
    place: { file, path },
  }));
}
