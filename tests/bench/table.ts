/** What a topic measured. The last two columns are the target, where there is one, and whether it was met. */
export interface Table {
  title: string;
  /** What is measured, and the name of each value. */
  columns: readonly [what: string, ...values: string[]];
  rows: readonly Row[];
  /** Sentences below the table: how it was measured, what stands behind a number. */
  notes: readonly string[];
}

export interface Row {
  what: string;
  values: readonly string[];
  target?: Target;
}

export interface Target {
  says: string;
  met: boolean;
}

/** Prints a table with aligned columns: names to the left, values to the right. */
export function formatTable({ title, columns, rows, notes }: Table): string {
  const targets = rows.some((row) => row.target) ? ['target', ''] : [];
  const lines = [[...columns, ...targets], ...rows.map((row) => cellsOf(row, columns.length - 1))];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const isValue = (column: number) => column > 0 && column < columns.length;
  const text = lines.map((line) => line.map((cell, column) => (isValue(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd());
  const [head = '', ...body] = text;
  return ['', title, '', head, '-'.repeat(Math.max(...text.map((line) => line.length))), ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/**
 * A value that may be at most so much.
 * @example atMost(12.3, 16, 'ms') // { says: '≤ 16 ms', met: true }
 */
export function atMost(value: number, limit: number, unit: string): Target {
  return { says: `≤ ${limit} ${unit}`, met: value <= limit };
}

function cellsOf({ what, values, target }: Row, columns: number): string[] {
  if (values.length !== columns) throw new Error(`The row "${what}" has ${values.length} values for ${columns} columns.`);
  return [what, ...values, target?.says ?? '', target ? (target.met ? 'ok' : 'MISSED') : ''];
}
