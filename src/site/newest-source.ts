import type { Content } from '../engine/content.ts';

export type Source = Content['sources'][string];

/**
 * The source that was copied last, of those that facts rest on; one of somebody else than Microsoft, or without a date, only
 * if there is no other.
 * @example newestSource(content, ['F-AZ-01'])?.date // '2026-10-02'
 */
export function newestSource({ facts, sources }: Pick<Content, 'facts' | 'sources'>, ids: readonly string[]): Source | undefined {
  const all = ids.flatMap((id) => facts[id]?.sources ?? []).flatMap((id) => sources[id] ?? []);
  const foreign = ({ kind }: Source) => Number(kind === 'third-party');
  return all.toSorted((a, b) => foreign(a) - foreign(b) || (b.date ?? '').localeCompare(a.date ?? ''))[0];
}
