import { openFileNames } from '../../open/files.ts';

/** Files that are made from the tree, by address pattern: what makes them. */
export const endpoints: readonly (readonly [pattern: string, file: string])[] = [
  ['/[locale]/find-support/compare.csv', 'compare-csv'],
  ['/[locale]/find-support/changes/feed.xml', 'changes-feed'],
  ['/[locale]/find-support/[outcome]/ticket.json', 'ticket'],
  ...openFileNames.map((name) => [`/${name}`, 'open-file'] as const),
];
