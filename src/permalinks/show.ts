import { compare, commands } from '../engine/check-permalinks.ts';
import { entriesOf, type Kind, type Permalinks } from '../engine/permalinks.ts';
import type { Published } from '../engine/published.ts';

const kinds: Record<Kind, string> = { page: 'pages', outcome: 'outcomes', step: 'steps', question: 'questions', heading: 'headings', answer: 'answers' };

/** What `npm run permalinks` prints: how much is registered, what is new and what is missing. */
export function show(permalinks: Permalinks, published: Published): string {
  const entries = entriesOf(permalinks);
  const counts = Object.entries(kinds).map(([kind, name]) => `${entries.filter((entry) => entry.kind === kind).length} ${name}`);
  const { lost, fresh } = compare(permalinks, published);
  const list = (title: string, addresses: readonly string[]) => (addresses.length === 0 ? [] : [title, ...addresses.map((address) => `  ${address}`)]);
  return [
    `Registered: ${counts.join(', ')}.`,
    `Moved: ${Object.keys(permalinks.moved).length}. Retired: ${Object.keys(permalinks.retired).length}.`,
    ...list(`New, not registered yet (${commands.add}):`, fresh.map(({ address }) => address)),
    ...list(`Missing, without a redirect or a reason (\`${commands.move}\`, \`${commands.retire}\`):`, lost.map(({ address }) => address)),
    ...(lost.length + fresh.length === 0 ? ['Nothing is new, nothing is missing.'] : []),
  ].join('\n');
}
