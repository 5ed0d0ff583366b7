import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, pageFile, smallGuide } from '../../fixtures/small-guide.ts';
import { guidancePage, outcomePageOf, smallPages } from '../../fixtures/small-words.ts';

const file = pageFile('customers/azure');
const withBody = (body: string) => smallGuide({ pages: smallPages({ 'customers/azure': guidancePage(body) }) });
const withPage = (text: string) => smallGuide({ pages: smallPages({ 'customers/azure': text }) });
const withOutcomePage = (text: string) => smallGuide({ pages: smallPages({ 'find-support/check-health': text }) });

describe('headings', () => {
  test('a heading has an id, and the fix proposes one', () => {
    expect(onlyFinding('page-wrong', withBody('## What you need'))).toEqual({
      code: 'page-wrong',
      message: 'The heading "What you need" has no id, so links to it would change with its wording.',
      fix: 'Add one that names its role, for example "## What you need {#what-you-need}".',
      file,
      at: '## What you need',
    });
  });

  test('a heading id stands once on a page', () => {
    expect(onlyFinding('page-wrong', withBody('## One {#steps}\n\n## Two {#steps}'))).toEqual({
      code: 'page-wrong',
      message: 'The heading id "steps" stands twice on this page; the first is in line 7.',
      fix: 'Give the second another id.',
      file,
      at: '## Two {#steps}',
    });
  });

  test('a page has no first-level heading besides its title', () => {
    expect(onlyFinding('page-wrong', withBody('# Azure {#azure}'))).toEqual({
      code: 'page-wrong',
      message: '"Azure" is a first-level heading; the title of the page is the only one.',
      fix: 'Use ## or ###.',
      file,
      at: '# Azure {#azure}',
    });
  });

  test.each(['outcomes', 'sources'])('the id "%s" of a part that is made from data is taken on a guidance page', (id) => {
    expect(onlyFinding('page-wrong', withBody(`## Mine {#${id}}`))).toMatchObject({
      message: `The heading id "${id}" is taken by a part of the page that is made from data.`,
      fix: 'Choose another id.',
      at: `## Mine {#${id}}`,
    });
  });

  test.each(['sources', 'who-ends-up-here'])('the id "%s" of a part that is made from data is taken on an outcome page', (id) => {
    expect(onlyFinding('page-wrong', withOutcomePage(`${outcomePageOf('self-help')}\n## Mine {#${id}}\n`)).at).toBe(`## Mine {#${id}}`);
  });

  test('the id of a part that the outcome does not have is free', () => {
    expect(findingsOf(withOutcomePage(`${outcomePageOf('self-help')}\n## Mine {#needed-first}\n`))).toEqual([]);
  });
});

describe('plain Markdown', () => {
  test.each([
    ['a block', '<div>Text</div>', '<div>Text</div>'],
    ['a line break inside a sentence', 'One<br>two', 'One<br>two'],
  ])('HTML as %s is refused', (_where, body, at) => {
    expect(onlyFinding('page-wrong', withBody(body))).toEqual({
      code: 'page-wrong',
      message: 'Content pages are plain Markdown, and this is HTML.',
      fix: 'Write it in Markdown: lists, tables, links, ::: notes.',
      file,
      at,
    });
  });

  test('notes, lists and tables are welcome', () => {
    expect(findingsOf(withBody(':::note\nText.\n:::\n\n- one\n\n| a | b |\n| --- | --- |\n| 1 | 2 |'))).toEqual([]);
  });
});

describe('front matter', () => {
  test('a guidance page has front matter', () => {
    expect(onlyFinding('page-wrong', withPage('## Steps {#steps}\n'))).toEqual({
      code: 'page-wrong',
      message: 'The page has no front matter.',
      fix: 'Begin it with a --- block that gives title, description, facts and outcomes.',
      file,
      at: '## Steps {#steps}',
    });
  });

  test('an unknown key is told the nearest one, at its line', () => {
    expect(onlyFinding('unknown-key', withPage('---\ntitle: Azure\ndescription: Who.\nfacts: [F-AZ-01]\noutcomes: [file-azure]\ndiagramm: who-files\n---\n'))).toEqual({
      code: 'unknown-key',
      message: '"diagramm" is not a known key.',
      fix: 'Did you mean "diagram"?',
      file,
      at: 'diagramm: who-files',
    });
  });

  test('a diagram that does not exist is told which do', () => {
    expect(onlyFinding('wrong-value', withPage('---\ntitle: Azure\ndescription: Who.\nfacts: [F-AZ-01]\noutcomes: [file-azure]\ndiagram: who-file\n---\n'))).toMatchObject({
      fix: 'Use one of: which-portal, who-files, plans.',
      file,
      at: 'diagram: who-file',
    });
  });

  test('a title that is too long is found at its line', () => {
    const title = `A${' very'.repeat(14)} long title`;
    expect(onlyFinding('wrong-value', smallGuide({ pages: smallPages({ 'customers/azure': guidancePage('', { title }) }) })).at).toBe(`title: ${title}`);
  });
});

describe('sections', () => {
  test('a page that stands in no section is found', () => {
    expect(onlyFinding('page-wrong', smallGuide({ pages: smallPages({ 'customers/extra': guidancePage('') }) }))).toEqual({
      code: 'page-wrong',
      message: 'The page "customers/extra" stands in no section, so no list of pages shows it.',
      fix: 'Add "extra" to the section "customers" in content/registry/sections.yaml.',
      file: pageFile('customers/extra'),
      at: undefined,
    });
  });

  test('a page that its section lists but that does not exist is found', () => {
    expect(onlyFinding('file-missing', smallGuide({ sections: { customers: ['azure', 'overview'] } }))).toEqual({
      code: 'file-missing',
      message: 'The page "customers/overview" is listed in its section but does not exist in "en".',
      fix: 'Write content/docs/en/customers/overview.md, or take it off the list.',
      file: 'content/registry/sections.yaml',
      at: '- overview',
    });
  });
});
