// Shipped to the browser with the table of all outcomes: think twice before adding anything here.

/** Excel takes a file for UTF-8 only when it begins with this mark. */
export const byteOrderMark = '\uFEFF';

/** Spreadsheets run a cell that begins like this, also after white space. https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * Rows as CSV (RFC 4180: commas, CRLF). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 * @example writeCsv([['a', 'b "c"'], ['=1+1', '']]) // 'a,"b ""c"""\r\n\'=1+1,\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
