import type { DueSource } from '../engine/freshness.ts';

/**
 * Sources that are to be compared anew, for people: how long overdue, what rests on them, and what to do.
 * @example printDue([], 66) // 'None of the 66 sources is due for a re-check.'
 */
export function printDue(due: readonly DueSource[], all: number): string {
  if (due.length === 0) return `None of the ${all} sources is due for a re-check.`;
  const blocks = due.map(({ id, title, address, facts, pages, ...fresh }) =>
    [`${id}  ${title}`, `  ${sayDue(fresh)}`, ...(address ? [`  ${address}`] : []), `  facts: ${facts.join(', ') || 'none'}`, `  pages: ${pages.join(', ') || 'none'}`].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${due.length} of ${all} sources. Compare the facts of each with the document itself, then write the day as "checked" in content/registry/sources.yaml.`;
}

function sayDue({ checked, from, due, daysOverdue = 0 }: Pick<DueSource, 'checked' | 'from' | 'due' | 'daysOverdue'>): string {
  if (checked === undefined) return 'No date is known: the copy that was read has none.';
  return `${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'} overdue: ${from === 'copy' ? 'copy of' : 'last checked'} ${checked}, due ${due}`;
}
