import type { Ticket } from './ticket.ts';

/** A ticket as plain text: a paragraph per part, lists with hyphens, addresses spelled out. */
export function plainTicket({ labels, title, summary, answers, rows, needs, reason, doubts, link, rules, checked }: Ticket): string {
  return paragraphs([
    [title, summary],
    titled(labels.answers, answers.map(({ question, answer }) => `${question} ${answer}`)),
    rows.map(({ label, values }) => `${label}: ${values.map(({ text, address }) => (address ? `${text} (${address})` : text)).join('; ')}`),
    titled(labels.needs, needs.map(({ name, detail }) => `${name}. ${detail}`)),
    [reason, ...doubts.map((doubt) => `${labels.doubt}: ${doubt}`)],
    [`${labels.link}: ${link}`, rules, ...(checked === undefined ? [] : [checked])],
  ]);
}

/** Joins lines to paragraphs, and paragraphs to a text; empty ones are left out. */
export function paragraphs(parts: readonly (readonly string[])[]): string {
  return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

const titled = (label: string, lines: readonly string[]) => (lines.length > 0 ? [`${label}:`, ...lines.map((line) => `- ${line}`)] : []);
