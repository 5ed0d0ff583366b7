import { paragraphs, plainTicket } from './plain.ts';
import type { Ticket } from './ticket.ts';

/** A ticket as an e-mail. */
export interface Email {
  subject: string;
  body: string;
}

/** The e-mail of a ticket: its title as the subject, the plain text as the body. */
export function emailTicket(ticket: Ticket): Email {
  return { subject: ticket.title, body: plainTicket(ticket) };
}

/** An e-mail as a text that can be copied: the subject in a line of its own. */
export function emailText({ labels, ...ticket }: Ticket): string {
  const { subject, body } = emailTicket({ labels, ...ticket });
  return paragraphs([[`${labels.subject}: ${subject}`], [body]]);
}

/** Windows passes an address of about 2,000 characters on to an e-mail program, and none that is longer, without a word. */
const longest = 2000;

/**
 * A `mailto:` address that opens a new e-mail with a ticket. A text too long for it is shortened to what leads to the
 * whole: the summary and the link, then the link alone. https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailtoOf(ticket: Ticket): { href: string; whole: boolean } {
  const { subject, body } = emailTicket(ticket);
  const { summary, labels, link } = ticket;
  const bodies = [body, paragraphs([[summary], [`${labels.link}: ${link}`]]), link];
  const hrefs = bodies.map((text) => `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`);
  const fits = hrefs.findIndex((href) => href.length <= longest);
  return { href: hrefs.at(fits) ?? 'mailto:', whole: fits === 0 };
}

/** Line breaks of an e-mail are CR LF. A broken character would make the encoder throw. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\n/g, '\r\n'));
