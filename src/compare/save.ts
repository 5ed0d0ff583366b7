import { byteOrderMark, writeCsv } from '../open/csv.ts';
import type { Choices } from './choices.ts';

// Shipped to the browser with the table of all outcomes.

/**
 * Lets the link to the file of the whole table save the rows that are shown. Without this script it leads to that file.
 * Returns what is to be called when the choices change, with the number of hidden rows.
 */
export function savesShown(link: HTMLAnchorElement, table: HTMLTableElement): (choices: Choices, hidden: number) => void {
  const { href: file, textContent: whole } = link;
  const { shown = '', column = '' } = link.dataset;
  let isWhole = true;
  link.addEventListener('click', () => {
    if (isWhole) return;
    const made = URL.createObjectURL(new Blob([byteOrderMark, writeCsv(shownRows(table, column))], { type: 'text/csv;charset=utf-8' }));
    link.href = made;
    // By then the browser has followed it. Who copies the address of the link gets one that lasts.
    setTimeout(() => {
      link.href = file;
      URL.revokeObjectURL(made);
    }, 1000);
  });
  return (choices, hidden) => {
    isWhole = hidden === 0;
    link.textContent = isWhole ? whole : shown;
    link.download = `${['compare', ...(isWhole ? [] : Object.values(choices))].join('-')}.csv`;
  };
}

/** Heading and shown rows as text, with the address of each outcome in a last column. */
function shownRows(table: HTMLTableElement, column: string): string[][] {
  const textOf = (cell: HTMLTableCellElement) => cell.dataset['text'] ?? cell.textContent.trim();
  return [...table.rows].filter((row) => !row.hidden).map((row) => [...[...row.cells].map(textOf), row.querySelector('a')?.href ?? column]);
}
