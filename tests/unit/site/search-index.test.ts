import { expect, test } from 'vitest';
import { withWords } from '../../../src/site/search-index.ts';

const main = '<main class="a" data-pagefind-body lang="en"><h1>Azure</h1></main>';

test('search words are given as metadata inside the body that is indexed', () => {
  expect(withWords(main, ['vm down', 'quota'])).toBe('<main class="a" data-pagefind-body lang="en"><meta data-pagefind-meta="words[content]" content="vm down, quota"><h1>Azure</h1></main>');
});

test('signs that mean something to HTML stay what they are', () => expect(withWords(main, ['F&O "apps"'])).toContain('content="F&amp;O &quot;apps&quot;"'));
test('a page without search words stays as it is', () => expect(withWords(main, [])).toBe(main));
