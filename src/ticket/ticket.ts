import type { TicketTexts } from './texts.ts';

// Shipped to the browser when a reader asks for a ticket.

/** An answer on the way to an outcome. */
export interface Given {
  step: string;
  answer: string;
}

/** Everything that a ticket says, in its order. Every text is one line. */
export interface Ticket extends Omit<TicketTexts, 'lang' | 'steps'> {
  answers: { question: string; answer: string }[];
  link: string;
}

/**
 * Puts together what a ticket says. Without answers that part is left out; so is an answer that the texts do not know.
 * @param link the address of the outcome in the language of the texts, with the answers
 */
export function ticketOf({ lang: _, steps, ...texts }: TicketTexts, route: readonly Given[], link: string): Ticket {
  const answers = route.flatMap(({ step, answer }) => {
    const words = Object.hasOwn(steps, step) ? steps[step] : undefined;
    const label = words && Object.hasOwn(words.answers, answer) ? words.answers[answer] : undefined;
    return words && label !== undefined ? [{ question: words.title, answer: label }] : [];
  });
  return eachText({ ...texts, answers, link }, oneLine);
}

/**
 * A text as one line: no line of a ticket may look like one that it is not, whatever a text holds.
 * @example oneLine('File\n\nhere ') // 'File here'
 */
export function oneLine(text: string): string {
  // Control characters, and marks that turn the direction of a line around. Spaces that do not break are the author's.
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
}

function eachText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => eachText(part, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, eachText(part as unknown, change)])) as T;
}
