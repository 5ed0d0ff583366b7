import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailtoOf } from '../../../src/ticket/email.ts';
import { plainTicket } from '../../../src/ticket/plain.ts';
import { link, someTicket } from './a-ticket.ts';

const fieldsOf = (href: string) => new URLSearchParams(href.replace(/^mailto:\?/, ''));

describe('the address of a new e-mail', () => {
  test('holds subject and body, with the line breaks of e-mails', () => {
    const { href, whole } = mailtoOf(someTicket());
    expect([whole, fieldsOf(href).get('subject'), fieldsOf(href).get('body')]).toEqual([true, 'File a request', plainTicket(someTicket()).replaceAll('\n', '\r\n')]);
  });

  test('is shortened to summary and link when some programs would not take it', () => {
    const { href, whole } = mailtoOf(someTicket({ reason: 'почему '.repeat(200) }));
    expect([whole, href.length <= 2000, fieldsOf(href).get('body')]).toEqual([false, true, `You file.\r\n\r\nLink: ${link}`]);
  });

  test('is shortened to the link when even the summary is too long', () => {
    expect(fieldsOf(mailtoOf(someTicket({ summary: 'потому '.repeat(200) })).href).get('body')).toBe(link);
  });

  test('holds nothing but a subject and a body, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, summary) => {
        const { href } = mailtoOf(someTicket({ title: `${title}&bcc=a@b.example`, summary: `${summary}\r\nBcc: a@b.example` }));
        expect([href.split('?').length, [...fieldsOf(href).keys()]]).toEqual([2, ['subject', 'body']]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
