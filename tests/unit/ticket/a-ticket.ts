import type { TicketTexts } from '../../../src/ticket/texts.ts';
import { ticketOf, type Ticket } from '../../../src/ticket/ticket.ts';

/** The texts of a small outcome; change one thing, and look at the ticket. */
export const someTexts: TicketTexts = {
  lang: 'en',
  labels: { answers: 'Answers', link: 'Link', subject: 'Subject', needs: 'Needed first', doubt: 'Partly uncertain' },
  title: 'File a request',
  summary: 'You file.',
  rows: [{ label: 'Where', values: [{ text: 'Azure portal', address: 'https://portal.azure.com' }] }, { label: 'Plan', values: [{ text: 'One' }, { text: 'Two' }] }],
  needs: [{ name: 'A role', detail: 'It is given to you.' }],
  reason: 'Why: only the provider can.',
  doubts: ['Sources disagree.'],
  steps: { start: { title: 'What is it?', answers: { cloud: 'A cloud service' } }, role: { title: 'Who are you?', answers: { member: 'A member' } } },
  rules: 'Guide, rules version 2026-01-01-00000000',
  checked: 'Copies of: 2026',
};

export const route = [{ step: 'start', answer: 'cloud' }, { step: 'role', answer: 'member' }];
export const link = 'https://guide.example/en/find-support/file/?matter=cloud&role=member';

/** A ticket with one thing changed. */
export function someTicket(change: Partial<TicketTexts> = {}, given = route): Ticket {
  return ticketOf({ ...someTexts, ...change }, given, link);
}
