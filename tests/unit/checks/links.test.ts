import { describe, expect, test } from 'vitest';
import { findingsOf, onlyFinding, pageFile, smallGuide } from '../../fixtures/small-guide.ts';
import { guidancePage, smallPages } from '../../fixtures/small-words.ts';

const withBody = (body: string) => smallGuide({ pages: smallPages({ 'customers/azure': guidancePage(body) }) });
const file = pageFile('customers/azure');

describe('a broken link', () => {
  test('to a page that does not exist is told the nearest one', () => {
    expect(onlyFinding('link-broken', withBody('Ask [them](/find-support/ask-provder/).'))).toEqual({
      code: 'link-broken',
      message: 'The link "/find-support/ask-provder/" leads to no page.',
      fix: 'Did you mean "/find-support/ask-provider/"?',
      file,
      at: 'Ask [them](/find-support/ask-provder/).',
    });
  });

  test('to a heading that does not exist is told the nearest one', () => {
    expect(onlyFinding('link-broken', withBody('See [how](/find-support/file-azure/#stps).'))).toEqual({
      code: 'link-broken',
      message: 'The page /find-support/file-azure/ has no heading "stps".',
      fix: 'Did you mean "#steps"?',
      file,
      at: 'See [how](/find-support/file-azure/#stps).',
    });
  });

  test('to a heading that resembles none is told which there are', () => {
    expect(onlyFinding('link-broken', withBody('See [how](/customers/azure/#xyzxyz).\n\n## Steps {#steps}')).fix).toBe('Its headings: steps, outcomes, sources.');
  });

  test('to a heading of its own page is found too', () => {
    expect(onlyFinding('link-broken', withBody('See [below](#stps).\n\n## Steps {#steps}')).message).toMatch(/ has no heading "stps"\.$/);
  });

  test.each(['azure/', './azure/', 'http://example.com', 'azure.md', 'javascript:alert(1)'])('"%s" is neither https nor an address of the guide', (url) => {
    expect(onlyFinding('link-broken', withBody(`[This](${url}) is wrong.`))).toEqual({
      code: 'link-broken',
      message: `The link "${url}" is neither a full https address nor an address of the guide.`,
      fix: 'Write links within the guide as /section/page/, without a locale.',
      file,
      at: `[This](${url}) is wrong.`,
    });
  });

  test.each(['/en/customers/azure/', '/customers/azure'])('"%s" is not how the guide writes an address', (url) => {
    expect(onlyFinding('link-broken', withBody(`[This](${url}) is wrong.`))).toMatchObject({ message: `The link "${url}" leads to no page.`, fix: 'Did you mean "/customers/azure/"?' });
  });

  test('that is defined apart from its text is found at its definition', () => {
    expect(onlyFinding('link-broken', withBody('See [this][that].\n\n[that]: /customers/azur/')).at).toBe('[that]: /customers/azur/');
  });

  test('to the first step by its own id is found: that address only leads on', () => {
    expect(onlyFinding('link-broken', withBody('[Start](/find-support/product/).')).message).toBe('The link "/find-support/product/" leads to no page.');
  });
});

test.each(['/', '/find-support/', '/find-support/map/', '/find-support/azure-role/', '/search/', '/find-support/file-azure/#needed-first', '/customers/azure/#outcomes', '#sources', 'https://example.com/#x', 'mailto:a@example.com', 'tel:+49123'])('the link "%s" is sound', (url) => {
  expect(findingsOf(withBody(`[This](${url}) is sound.`))).toEqual([]);
});
