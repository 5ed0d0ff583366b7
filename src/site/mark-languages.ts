/** What of a page is in another language than the page. */
export interface Mixed {
  /** A text → the `lang` that it is in, and the name of that language if the reader is to see it. */
  texts: ReadonlyMap<string, { lang: string; name?: string }>;
  /** Texts with something filled in, as patterns. */
  filled?: readonly { pattern: RegExp; lang: string; name?: string }[];
  /** Path of a page that is shown in another language → that `lang` and its name. */
  pages: ReadonlyMap<string, { lang: string; name: string }>;
}

// Tags (with quoted attributes that may hold ">"), texts, and what must not be looked into. The widget marks its own
// texts, because it has to find its markup as it would write it.
const token = /<(script|style|svg)\b[\s\S]*?<\/\1>|<section class="guide"[\s\S]*?<\/section>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/**
 * Marks in the HTML of a page what is in another language: a text that stands alone in its element gets `lang`,
 * a link to a page that is shown in another language gets `hreflang` and the name of the language.
 * One place for all of them: pages, sidebar and components need not know which texts are missing in a locale.
 * @example markLanguages('<p>Hola</p>', { texts: new Map([['Hola', { lang: 'es' }]]), pages: new Map() }) // '<p><span lang="es">Hola</span></p>'
 */
export function markLanguages(html: string, mixed: Mixed): string {
  const { texts, pages } = mixed;
  if (texts.size === 0 && pages.size === 0) return html;
  let opened = '';
  let link: { lang: string; name: string } | undefined;
  return html.replace(token, (part) => {
    if (!part.startsWith('<')) return inElement(part, opened, mixed, link);
    const mark = part === '</a>' && link ? ` ${visible(link.name)}` : '';
    if (part === '</a>') link = undefined;
    const target = linkTarget(part, pages);
    if (target) link = target;
    opened = part;
    return target ? part.replace(/>$/, ` hreflang="${target.lang}">`) : mark + part;
  });
}

function linkTarget(tag: string, pages: Mixed['pages']): { lang: string; name: string } | undefined {
  if (!/^<a\s/.test(tag) || /\shreflang=/.test(tag)) return undefined;
  const href = /\shref="([^"#?]*)/.exec(tag)?.[1];
  return href === undefined ? undefined : pages.get(href);
}

function inElement(text: string, parent: string, { texts, filled = [] }: Mixed, link: unknown): string {
  if (/^<(title|option|textarea|\/)/.test(parent) || /\slang=/.test(parent)) return text;
  const said = decode(text.trim());
  const found = texts.get(said) ?? (said && filled.find(({ pattern }) => pattern.test(said)));
  if (!found) return text;
  const marked = `<span lang="${found.lang}">${text.trim()}</span>`;
  const name = found.name !== undefined && !link ? ` ${visible(found.name)}` : '';
  return text.replace(text.trim(), () => marked + name);
}

const visible = (name: string) => `<span class="lang-mark">(${name})</span>`;

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' })[name] ?? '');
}
