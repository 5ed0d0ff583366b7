/**
 * Widths of letters in em, by kind, after DejaVu Sans: of the fonts that `system-ui` stands for it is the widest,
 * so text that fits by this estimate fits in the others too. The build has no browser that could measure.
 */
const kinds: readonly [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|!·]/u, 0.34],
  [/[ \-frt()[\]/"]/u, 0.42],
  [/[mwMW@%—…шщжюфмыьъШЩЖЮФМЫД]/u, 0.93],
  [/\p{Lu}/u, 0.74],
  [/\p{L}|\p{N}/u, 0.635],
];

const other = 0.7;

/**
 * How wide a line of text is at most, in the unit of `size`. An estimate, on the large side.
 * @example textWidth('Azure', 12) // 38.4
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += kinds.find(([letters]) => letters.test(letter))?.[1] ?? other;
  return width * size;
}

/**
 * Breaks a text into lines that are no wider than `width`: between words, inside a long address after its signs, and
 * inside a word only where nothing else helps. Nothing is left out; lines are not shorter than one letter.
 * @example wrapText('admin.powerplatform.microsoft.com', 150, 12) // ['admin.powerplatform.', 'microsoft.com']
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(fits(word) ? [word] : breakWord(word, fits)));
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts = word.split(/(?<=[./@_-])/).flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}
