/**
 * Puts the earlier ids of headings into a page, as empty anchors inside the headings, so that old links arrive without a script.
 * A row of a table gets them in its first cell, because nothing else may stand in it.
 * @example addOldAnchors('<h2 id="use">Use</h2>', { use: ['usage'] }) // '<h2 id="use"><span id="usage"></span>Use</h2>'
 */
export function addOldAnchors(html: string, beside: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(beside).reduce((page, [id, old]) => {
    const start = new RegExp(`<(?:h[1-6]|section|li)\\b[^>]*\\sid="${id}"[^>]*>|<tr\\b[^>]*\\sid="${id}"[^>]*>\\s*<t[hd][^>]*>`);
    return page.replace(start, (tag) => tag + old.map((earlier) => `<span id="${earlier}"></span>`).join(''));
  }, html);
}
