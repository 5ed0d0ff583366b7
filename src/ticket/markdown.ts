import { paragraphs } from './plain.ts';
import type { Ticket } from './ticket.ts';

/** A ticket as Markdown: the same parts as in plain text. Texts are escaped, so that none of them can be markup. */
export function markdownTicket({ labels, title, summary, answers, rows, needs, reason, doubts, link, rules, checked }: Ticket): string {
  const titled = (label: string, lines: readonly string[]) => (lines.length > 0 ? [[`${bold(label)}`], lines.map((line) => `- ${line}`)] : []);
  return paragraphs([
    [`## ${escape(title)}`],
    [escape(summary)],
    ...titled(labels.answers, answers.map(({ question, answer }) => `${escape(question)} ${bold(answer)}`)),
    rows.map(({ label, values }) => `- ${bold(label)}: ${values.map(({ text, address }) => (address ? linked(text, address) : escape(text))).join('; ')}`),
    ...titled(labels.needs, needs.map(({ name, detail }) => `${bold(name)}. ${escape(detail)}`)),
    [escape(reason)],
    ...doubts.map((doubt) => [`${bold(labels.doubt)}: ${escape(doubt)}`]),
    [`${bold(labels.link)}: <${safe(link)}>`],
    [escape(rules)],
    ...(checked === undefined ? [] : [[escape(checked)]]),
  ]);
}

/**
 * A text with everything escaped that Markdown, GitHub's additions included, could take for markup.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @example escape('a *b* [c](d)') // 'a \*b\* \[c\](d)'
 */
export function escape(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~$^&]/g, '\\$&')
      // At the start of a line these begin lists, headings, rules and quotes.
      .replace(/^[-+=:]|^\d+(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
      // Addresses become links without any brackets, and then the backslashes in them would count.
      .replace(/:\/\//g, '\\://')
      .replace(/\b(www)\./gi, '$1\\.')
  );
}

const bold = (text: string) => (text ? `**${escape(text)}**` : '');

/** @example linked('Azure portal', 'https://portal.azure.com') // '[Azure portal](<https://portal.azure.com>)' */
function linked(text: string, address: string): string {
  return `[${escape(text)}](<${safe(address)}>)`;
}

/** An address that cannot end its brackets. */
const safe = (address: string) => address.replace(/[<>\\\s]/g, encodeURIComponent);
