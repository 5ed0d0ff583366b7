/** A feed as data; every address is whole, with its origin. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  lang: string;
  author: string;
  /** YYYY-MM-DD. */
  updated: string;
  self: string;
  page: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  date: string;
  page: string;
  /** With its language, where that is another one than the feed's. */
  summary: { text: string; lang?: string };
  /** HTML. */
  content: string;
}

/** Writes a feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomOf({ id, title, subtitle, lang, author, updated, self, page, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">
  <id>${escapeXml(id)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(subtitle)}</subtitle>
  <updated>${midnight(updated)}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" hreflang="${escapeXml(lang)}" href="${escapeXml(page)}"/>
${entries.map(entryOf).join('')}</feed>
`;
}

function entryOf({ id, title, date, page, summary, content }: FeedEntry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <published>${midnight(date)}</published>
    <updated>${midnight(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
    <summary type="text"${summary.lang === undefined ? '' : ` xml:lang="${escapeXml(summary.lang)}"`}>${escapeXml(summary.text)}</summary>
    <content type="html">${escapeXml(content)}</content>
  </entry>
`;
}

const midnight = (date: string) => `${date}T00:00:00Z`;

/**
 * A text inside XML or HTML, also in attributes. Characters that XML does not allow are left out.
 * @example escapeXml('a < b & "c"') // 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
