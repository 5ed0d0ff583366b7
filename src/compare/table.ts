import type { Content } from '../engine/content.ts';
import type { Words } from '../engine/words.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import { listed } from '../i18n/listed.ts';
import type { Locale } from '../locales.ts';

/** An outcome in the table, in words; what it does not have is empty. */
export interface CompareRow {
  id: string;
  title: string;
  kind: string;
  /** That sources disagree, or that none was found. */
  doubt: string;
  portal: string;
  /** Ids of the portals, and of that to start in. */
  portals: readonly string[];
  /** Where to start, if not in that portal. */
  start: string;
  plan: string;
  filer: string;
  needs: string;
}

/** All outcomes in the words of a locale, in the order of the rules. */
export function compareRows({ rules }: Pick<Content, 'rules'>, words: Words, labels: InterfaceWords['outcome'], locale: Locale): CompareRow[] {
  const names = (ids: readonly string[] = [], from: Record<string, { name: string }>) => ids.flatMap((id) => from[id]?.name ?? []);
  return Object.entries(rules.outcomes).map(([id, outcome]) => ({
    id,
    title: words.outcomes[id]?.title ?? id,
    kind: labels.kinds[outcome.kind],
    doubt: outcome.certainty === 'stated' ? '' : labels.certainty[outcome.certainty],
    portal: listed(locale, names(outcome.portals, words.portals), 'disjunction'),
    portals: portalsOf(outcome),
    start: words.portals[outcome.via ?? '']?.name ?? '',
    plan: listed(locale, names(outcome.plans, words.plans), 'disjunction'),
    filer: words.filers[outcome.filer ?? '']?.short ?? '',
    needs: listed(locale, names(outcome.needs, words.needs), 'conjunction'),
  }));
}

/** The portals that some outcome names, in the order of their registry. */
export function comparedPortals({ rules, portals }: Pick<Content, 'rules' | 'portals'>): string[] {
  const named = new Set(Object.values(rules.outcomes).flatMap(portalsOf));
  return Object.keys(portals).filter((id) => named.has(id));
}

function portalsOf({ portals = [], via }: Content['rules']['outcomes'][string]): string[] {
  return via === undefined ? portals : [...portals, via];
}

/** Headings of the columns. */
export function compareHead(compare: InterfaceWords['compare'], labels: InterfaceWords['outcome']): string[] {
  return [compare.outcome, compare.kind, labels.portal, labels.plan, labels.filer, compare.needs];
}

/** The cells of a row, as plain text. */
export function compareCells({ title, kind, doubt, portal, start, plan, filer, needs }: CompareRow, labels: InterfaceWords['outcome']): string[] {
  return [title, doubt ? `${kind} (${doubt})` : kind, start ? `${portal} (${labels.via}: ${start})` : portal, plan, filer, needs];
}
