import { expect, test } from 'vitest';
import { emailText } from '../../../src/ticket/email.ts';
import { plainTicket } from '../../../src/ticket/plain.ts';
import { oneLine, ticketOf } from '../../../src/ticket/ticket.ts';
import { link, someTexts, someTicket } from './a-ticket.ts';

test('a ticket names every question with its answer, in order', () => {
  expect(someTicket().answers).toEqual([{ question: 'What is it?', answer: 'A cloud service' }, { question: 'Who are you?', answer: 'A member' }]);
});

test.each([{ step: 'no-such-step', answer: 'cloud' }, { step: 'start', answer: 'no-such-answer' }, { step: 'constructor', answer: 'name' }, { step: 'start', answer: 'toString' }])('an answer that the texts do not know is left out: %o', (given) => {
  expect(ticketOf(someTexts, [given], link).answers).toEqual([]);
});

test('the plain text holds every part, in order', () => {
  expect(plainTicket(someTicket())).toBe(
    `File a request
You file.

Answers:
- What is it? A cloud service
- Who are you? A member

Where: Azure portal (https://portal.azure.com)
Plan: One; Two

Needed first:
- A role. It is given to you.

Why: only the provider can.
Partly uncertain: Sources disagree.

Link: ${link}
Guide, rules version 2026-01-01-00000000
Copies of: 2026`,
  );
});

test('what an outcome does not have is left out with its heading', () => {
  const { checked: _, ...texts } = someTexts;
  expect(plainTicket(ticketOf({ ...texts, rows: [], needs: [], doubts: [] }, [], link))).toBe(`File a request\nYou file.\n\nWhy: only the provider can.\n\nLink: ${link}\nGuide, rules version 2026-01-01-00000000`);
});

test('an e-mail as a text begins with its subject', () => {
  expect(emailText(someTicket())).toBe(`Subject: File a request\n\n${plainTicket(someTicket())}`);
});

test.each([
  ['a line break', 'File\r\nBcc: everybody'],
  ['a line separator', 'File\u2028Bcc: everybody'],
  ['a control character', 'File\u0000Bcc:\u001b everybody'],
  ['a mark that turns the line around', 'File \u202eBcc: everybody'],
])('%s in a text ends no line', (_, title) => {
  expect(someTicket({ title }).title).toBe('File Bcc: everybody');
});

test('a space that does not break stays', () => {
  expect(oneLine('к\u00a0Azure')).toBe('к\u00a0Azure');
});

test('half a character becomes a whole one', () => {
  expect(oneLine('a\ud800b').isWellFormed()).toBe(true);
});
