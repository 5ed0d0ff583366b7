import type { Answer, Hit } from './client.ts';

// Shipped to the browser with search: results as elements. Built from parts, so that no text becomes markup.

/** Where a result leads: the page in the reader's language, or the copy that stands for it. */
export const addressOf = (base: string, locale: string, { slug }: Pick<Hit, 'slug'>) => `${base}${locale}/${slug}/`;

/** A result: what it is, what it answers, and sections that say what was asked. `locale` is the reader's. */
export function item(hit: Hit, { isMeant }: Pick<Answer, 'isMeant'>, base: string, locale: string): HTMLLIElement {
  const href = addressOf(base, locale, hit);
  const { title, summary, label, portal, plan } = hit.shown;
  const li = result(hit, locale);
  const heading = link(href, marked(title, isMeant));
  const facts = element('p', [label, portal, plan].filter(Boolean).map((text) => element('span', [text])));
  facts.className = 'facts';
  const text = element('p', hit.excerpt ? hit.excerpt.map((part, at) => (at % 2 === 1 ? element('mark', [part]) : part)) : marked(summary, isMeant));
  li.append(heading, facts, text);
  if (hit.sections.length > 0) {
    const list = element('ul', hit.sections.map((section) => element('li', [link(`${href}#${section.id}`, [section.text])])));
    list.className = 'result-sections';
    li.append(list);
  }
  return li;
}

/** An empty result with what tests and styles know it by. */
export function result(hit: Hit, locale: string): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset['result'] = addressOf('/', locale, hit);
  li.dataset['locale'] = hit.locale;
  if (hit.locale !== locale) li.lang = hit.locale;
  if (hit.shown.kind) li.dataset['kind'] = hit.shown.kind;
  return li;
}

/** A text whose words that were searched are marked. */
export function marked(text: string, isMeant: Answer['isMeant']): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}&·]*)/u).map((part, at) => (at % 2 === 1 && isMeant(part) ? element('mark', [part]) : part));
}

/** An element with children. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, children: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(href: string, children: readonly (string | Node)[]): HTMLAnchorElement {
  const a = element('a', children);
  a.href = href;
  return a;
}
