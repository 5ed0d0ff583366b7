import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/engine/finding.ts';
import type { ContentPage } from '../../../src/engine/pages.ts';
import { parsePage } from '../../../src/load/markdown.ts';
import { locate, type LocatedFiles } from '../../../src/load/yaml.ts';

const file = 'content/docs/en/customers/azure.md';
const front = '---\ntitle: Azure\ndescription: Who files.\nfacts: [F-AZ-01]\noutcomes: [azure-request]\n---\n';

function parse(text: string, slug = 'customers/azure'): { page: ContentPage; findings: Finding[] } {
  const located: LocatedFiles = new Map();
  const findings: Finding[] = [];
  const page = parsePage(text, { file, locale: 'en', slug }, located, findings);
  return { page, findings: locate(findings, located) };
}

describe('front matter', () => {
  test('is read as data', () => {
    expect(parse(front).page.front).toEqual({ title: 'Azure', description: 'Who files.', facts: ['F-AZ-01'], outcomes: ['azure-request'] });
  });

  test('has the line numbers of its file, not of the block', () => {
    const { findings } = parse('---\ntitle: Azure\ndescription: Who files.\nfacts: [F-AZ-01]\noutcome: [azure-request]\n---\n');
    expect(findings).toContainEqual({ code: 'unknown-key', message: '"outcome" is not a known key.', fix: 'Did you mean "outcomes"?', place: { file, path: ['outcome'], line: 5, column: 1 } });
  });

  test('has the line numbers of its file for syntax errors too', () => {
    const { page, findings } = parse('---\ntitle: Azure: who files\ndescription: Who files.\n---\n');
    expect(page.front).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: 'yaml-syntax', place: { file, line: 2, column: 8 } });
  });

  test('that lacks several keys says so for each', () => {
    const { findings } = parse('---\ntitle: Azure\n---\n');
    expect(findings.map((finding) => finding.place.path?.[0])).toEqual(['description', 'facts', 'outcomes']);
  });
});

describe('the text', () => {
  const body = `${front}\nSee [this](/find-support/azure-request/#steps).\n\n## Needed *first* {#needed}\n\n### With \`code\` {#code}\n\n[there]: https://example.com/\n`;

  test('gives its headings with id, wording, depth and line', () => {
    expect(parse(body).page.headings).toEqual([
      { id: 'needed', text: 'Needed first', depth: 2, line: 10 },
      { id: 'code', text: 'With code', depth: 3, line: 12 },
    ]);
  });

  test('gives its links and link definitions with their lines', () => {
    expect(parse(body).page.links).toEqual([
      { url: '/find-support/azure-request/#steps', line: 8 },
      { url: 'https://example.com/', line: 14 },
    ]);
  });

  test('keeps the quotes and dashes that its author typed', () => {
    expect(parse(`${front}\n## "As is" -- really... {#quotes}\n`).page.headings[0]?.text).toBe('"As is" -- really...');
  });

  test('finds links inside notes, lists and tables', () => {
    const text = `${front}\n:::note\n[a](/a/)\n:::\n\n- [b](/b/)\n\n| x |\n| --- |\n| [c](/c/) |\n`;
    expect(parse(text).page.links.map((link) => link.url)).toEqual(['/a/', '/b/', '/c/']);
  });
});
