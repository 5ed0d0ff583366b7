import type { InterfaceWords } from '../i18n/interface.ts';
import { byteOrderMark, writeCsv } from '../open/csv.ts';
import { compareCells, compareHead, type CompareRow } from './table.ts';

/** The whole table as a file that Excel opens. `addressOf` gives the address of an outcome. */
export function compareCsv(rows: readonly CompareRow[], compare: InterfaceWords['compare'], labels: InterfaceWords['outcome'], addressOf: (id: string) => string): string {
  const head = [...compareHead(compare, labels), compare.link];
  return byteOrderMark + writeCsv([head, ...rows.map((row) => [...compareCells(row, labels), addressOf(row.id)])]);
}
