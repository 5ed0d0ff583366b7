import * as fc from 'fast-check';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escape, markdownTicket } from '../../../src/ticket/markdown.ts';
import { oneLine } from '../../../src/ticket/ticket.ts';
import { link, someTexts, someTicket } from './a-ticket.ts';

/**
 * What a Markdown reader makes of a text, GitHub's additions included: kinds of parts, texts, addresses.
 * An address that is spelled out may become a link to itself: it says where it leads.
 */
function read(markdown: string): { kinds: Set<string>; blocks: string[]; addresses: string[] } {
  const found = { kinds: new Set<string>(), blocks: [] as string[], addresses: [] as string[] };
  const visit = (node: MdastNode) => {
    const isSpelledOut = node.type === 'link' && [`http://${textOf(node)}`, `mailto:${textOf(node)}`, textOf(node)].includes(node.url) && node.url !== link;
    if (isSpelledOut) return;
    found.kinds.add(node.type);
    if (node.type === 'heading' || node.type === 'paragraph') found.blocks.push(textOf(node));
    if (node.type === 'link') found.addresses.push(node.url);
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(markdownToMdast(markdown, { features: { gfm: true, smartPunctuation: false } }) as MdastNode);
  return found;
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

const kinds = ['heading', 'link', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'];

test('holds every part', () => {
  expect(read(markdownTicket(someTicket()))).toEqual({
    kinds: new Set(kinds),
    addresses: ['https://portal.azure.com', link],
    blocks: [
      'File a request', 'You file.', 'Answers', 'What is it? A cloud service', 'Who are you? A member', 'Where: Azure portal', 'Plan: One; Two',
      'Needed first', 'A role. It is given to you.', 'Why: only the provider can.', 'Partly uncertain: Sources disagree.', `Link: ${link}`, someTexts.rules, someTexts.checked,
    ],
  });
});

describe('a text is shown as it is, and is no markup', () => {
  test.each([
    '# a', '- a', '+ a', '* a', '1. a', '1) a', '> a', '---', '===', '```a', '    a', '~~~', '[a](b)', '![a](b)', '<b>a</b>', '<https://a.example>', 'https://a.example/b', 'www.a.example', 'a@b.example', '@everyone', '#123',
    '**a**', '__a__', '*a*', '~~a~~', '`a`', '\\', 'a\\', '&amp;', '&#64;', '| a | b |', '[a]: b', '[^1]', '- [ ] a', '$a$', 'a_b_c', 'a*', '*', ':a:', '{#a}', 'http://a.example?b=c&copy=d',
  ])('%s', (text) => {
    const { kinds: seen, blocks, addresses } = read(markdownTicket(someTicket({ title: text, summary: text, needs: [{ name: text, detail: text }], rules: text })));
    const one = oneLine(text);
    expect([[...seen].sort(), blocks[0], blocks[1], blocks.at(-2), addresses]).toEqual([kinds, one, one, one, ['https://portal.azure.com', link]]);
  });

  test('whatever it is', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&@:/=^$"\' \t\n0a1.wяhtps'.split('')), minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', minLength: 1 })), (text) => {
        const one = oneLine(text);
        fc.pre(one !== '');
        const { kinds: seen, blocks } = read(`${escape(one)}\n\n## ${escape(one)}\n\n- ${escape(one)}\n`);
        expect([blocks, [...seen].sort()]).toEqual([[one, one, one], ['heading', 'list', 'listItem', 'paragraph', 'root', 'text']]);
      }),
      { seed: 1, numRuns: process.env['DEEP'] ? 5000 : 500 },
    );
  }, 60_000);
});

test('an address cannot leave its brackets', () => {
  const address = 'https://a.example/>) <b> \\';
  expect(read(markdownTicket(someTicket({ rows: [{ label: 'Where', values: [{ text: 'a', address }] }] }))).addresses).toEqual(['https://a.example/%3E)%20%3Cb%3E%20%5C', link]);
});
