/**
 * What stands before and after a placeholder, for a value that is an element, such as a link.
 * @example around('or {name}!', 'name') // { before: 'or ', after: '!' }
 */
export function around(text: string, placeholder: string): { before: string; after: string } {
  const at = text.indexOf(`{${placeholder}}`);
  if (at < 0) throw new Error(`"${text}" has no place for {${placeholder}}.`);
  return { before: text.slice(0, at), after: text.slice(at + placeholder.length + 2) };
}
