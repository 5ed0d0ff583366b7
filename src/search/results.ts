import { fill } from '../i18n/fill.ts';
import type { PagefindApi, PagefindData } from './pagefind.ts';
import type { SearchTexts } from './texts.ts';

// Shipped to the browser with the search page: lists the results of `?q=`.

/** Beyond these nobody looks; they would only cost requests. */
const most = 20;

const root = document.querySelector<HTMLElement>('[data-search]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const field = document.querySelector<HTMLInputElement>('#q');
if (field) field.value = query;
if (root && query) void search(root, query);

async function search(root: HTMLElement, query: string): Promise<void> {
  const { base = '/', locale = '', texts: json = '{}' } = root.dataset;
  const texts = JSON.parse(json) as SearchTexts;
  const tell = (text: string) => {
    const status = root.querySelector('[data-search-status]');
    if (status) status.textContent = text;
  };
  tell(texts.searching);
  try {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindApi;
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    root.querySelector('[data-search-results]')?.replaceChildren(...found.map((result) => item(result, base, locale)));
    tell(results.length === 0 ? fill(texts.none, { query }) : count(texts, results.length, found.length));
  } catch {
    tell(texts.failed);
  }
}

function count(texts: SearchTexts, all: number, shown: number): string {
  const { lang } = document.documentElement;
  const number = new Intl.NumberFormat(lang);
  const counted = fill(texts.results[new Intl.PluralRules(lang).select(all)] ?? texts.results.other, { count: number.format(all) });
  return shown < all ? `${counted}. ${fill(texts.first, { shown: number.format(shown) })}` : counted;
}

function item({ url, meta, excerpt }: PagefindData, base: string, locale: string): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset['result'] = url.slice(base.length - 1).replace(/[?#].*$/, '');
  li.dataset['locale'] = locale;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  // Pagefind escapes the text of an excerpt and adds only <mark>; built from parts, it also passes Trusted Types.
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) text.append(index % 2 === 1 ? mark(part) : decode(part));
  li.append(link, text);
  return li;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = decode(text);
  return element;
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '');
}
