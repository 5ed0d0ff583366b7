import type { Languages } from '../i18n/chain.ts';
import { registryFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean, nearest } from './nearest.ts';
import { byAddress, type Entry, type Permalinks } from './permalinks.ts';

const file = registryFile('permalinks');

type Section = 'moved' | 'retired';

/** Checks the records of what moved and what ended: they speak of nothing live, and lead to something live. */
export function checkRecords(permalinks: Permalinks, languages: Languages): Finding[] {
  const live = byAddress(permalinks);
  return (['moved', 'retired'] as const).flatMap((section) =>
    Object.entries(permalinks[section]).flatMap(([address, { to }]) => [
      ...checkOld(section, address, permalinks, live, languages),
      ...(to === undefined ? [] : checkTarget(section, address, to, permalinks, live)),
      ...(section === 'retired' ? checkReasons(address, permalinks, languages) : []),
    ]),
  );
}

function checkOld(section: Section, address: string, { retired }: Permalinks, live: ReadonlyMap<string, Entry>, languages: Languages): Finding[] {
  const wrong = (message: string, fix: string): Finding[] => [{ code: 'registry-wrong', message, fix, place: { file, path: [section, address] } }];
  const locale = address.split('/')[1] ?? '';
  if (Object.hasOwn(languages, locale)) return wrong(`The old address ${address} names the language "${locale}".`, `Write it without: ${address.slice(locale.length + 1)}. It holds for every language.`);
  if (live.has(address)) return wrong(`${address} is live and ${section === 'moved' ? 'moved' : 'retired'} at once.`, `Remove it from "${section}" if it is still published, else from "${live.get(address)?.path[0] ?? ''}".`);
  if (section === 'moved' && Object.hasOwn(retired, address)) return wrong(`${address} has moved and ended at once.`, 'Remove it from "moved" or from "retired".');
  return [];
}

/** Where a record leads must be live, and of the same sort: an address for an address, an answer for an answer. */
function checkTarget(section: Section, address: string, to: string, { moved, retired }: Permalinks, live: ReadonlyMap<string, Entry>): Finding[] {
  const wrong = (message: string, fix: string): Finding[] => [{ code: 'registry-wrong', message, fix, place: { file, path: [section, address, 'to'] } }];
  if (live.has(to)) return fits(section, address, to) ? [] : wrong(`${address} cannot lead to ${to}.`, 'A page, step, outcome or heading leads to another of these; a question to a question; an answer to an answer.');
  const circle = circleFrom(address, moved);
  if (section === 'moved' && circle) return wrong(`The redirect leads in a circle: ${circle.join(' → ')}.`, 'Let each of them lead to the address where it is today.');
  const onward = moved[to]?.to;
  if (onward !== undefined) return wrong(`${address} leads to ${to}, which has moved on to ${onward}.`, `Write ${onward}.`);
  const ended = retired[to];
  if (ended) return wrong(`${address} leads to ${to}, which ended on ${ended.on}.`, ended.to ? `Write ${ended.to}, which replaced it, or retire ${address} as well.` : section === 'moved' ? `Move the entry to "retired", with the reason of ${to}.` : 'Remove "to".');
  const near = nearest(to, live.keys());
  return wrong(`${address} leads to ${to}, which is not in the registry.`, near ? didYouMean(to, [near]) : 'Name a live address: one of those above "moved".');
}

function fits(section: Section, address: string, to: string): boolean {
  if (address.startsWith('/')) return to.startsWith('/');
  return section === 'retired' || (to.startsWith('?') && address.includes('=') === to.includes('='));
}

function circleFrom(start: string, moved: Permalinks['moved']): string[] | undefined {
  const way = [start];
  for (let at = moved[start]?.to; at !== undefined; at = moved[at]?.to) {
    if (at === start) return [...way, at];
    if (way.includes(at)) return undefined;
    way.push(at);
  }
  return undefined;
}

function checkReasons(address: string, { retired }: Permalinks, languages: Languages): Finding[] {
  const [source = '', ...others] = Object.keys(languages);
  return Object.keys(retired[address]?.reasons ?? {}).filter((locale) => !others.includes(locale)).map((locale) => ({
    code: 'unknown-id',
    message: locale === source ? `The reason of ${address} is given twice in "${locale}".` : `The reason of ${address} is given in "${locale}", which is no language of the site.`,
    fix: locale === source ? 'Keep the one below "reason".' : didYouMean(locale, others),
    place: { file, path: ['retired', address, 'reasons', locale] },
  }));
}
