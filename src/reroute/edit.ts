import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';

/**
 * Edits of YAML texts in one place each: the parser's document tells where the place is, and all around it stays
 * byte for byte as its author wrote it, comments and line breaks included.
 */
type Path = readonly (string | number)[];

/**
 * The text with another value at a path of keys. Throws when there is nothing at the path.
 * @example replaceAt('a: { b: c } # why\n', ['a', 'b'], 'd') // 'a: { b: d } # why\n'
 */
export function replaceAt(text: string, path: Path, value: string): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isNode(node) || !node.range) throw new Error(`There is nothing at "${path.join(' > ')}" to be replaced.`);
  const [from, to] = node.range;
  // A text of several lines ends with its last line; others end before the line does.
  return text.slice(0, from) + quoted(value) + (text[to - 1] === '\n' ? '\n' : '') + text.slice(to);
}

/**
 * The text without a key and its value; as it was where there is no such key.
 * @example removeAt('a:\n  b: c\n  d: e\n', ['a', 'b']) // 'a:\n  d: e\n'
 */
export function removeAt(text: string, path: Path): string {
  const doc = parseDocument(text);
  const parent = doc.getIn(path.slice(0, -1));
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const start = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  const end = pair && isNode(pair.value) ? pair.value.range?.[1] : undefined;
  if (start === undefined || end === undefined) return text;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  if (text.slice(lineStart, start).trim() === '') return text.slice(0, lineStart) + text.slice(nextLine(text, end));
  doc.deleteIn(path);
  return doc.toString({ lineWidth: 0 });
}

/** The text of a list with one more entry at its end, on a line of its own. */
export function appendItem(text: string, item: Readonly<Record<string, string>>): string {
  const list = parseDocument(text).contents;
  const line = `- ${stringify(item, { collectionStyle: 'flow', lineWidth: 0 })}`;
  if (!isSeq(list) || list.items.length > 0) return `${text.replace(/\n*$/, '\n')}${line}`;
  const [from = 0, to = 0] = list.range ?? [];
  return text.slice(0, from) + line + text.slice(nextLine(text, to));
}

/** A value as YAML writes it: in quotes only where it needs them, which between braces is oftener. */
const quoted = (value: string) => stringify(value, { lineWidth: 0, defaultStringType: /[,[\]{}]/.test(value) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trimEnd();

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', Math.max(from - 1, 0));
  return end < 0 ? text.length : end + 1;
}
