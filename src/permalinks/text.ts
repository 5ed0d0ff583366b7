import { stringify } from 'yaml';
import { ordered, sorted, type Permalinks } from '../engine/permalinks.ts';

const head = `# yaml-language-server: $schema=../schemas/permalinks.schema.json
# Every address and id that was ever published: people keep links to them. Written by \`npm run permalinks\`; see ../README.md#what-never-changes.
# Addresses are without language. The build fails when something listed here disappears without an entry in "moved" or "retired".
`;

/** The registry as the text of its file: in order, one id per line, so that a change is a line of a diff. */
export function registryText(permalinks: Permalinks): string {
  const { moved, retired } = permalinks;
  const data = { ...sorted(permalinks), moved: ordered(moved), retired: ordered(retired) };
  const sections = Object.entries(data).map(([name, part]) => stringify({ [name]: part }, { lineWidth: 0, aliasDuplicateObjects: false }));
  return [head, ...sections].join('\n');
}
