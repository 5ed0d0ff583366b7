import { fill } from '../i18n/fill.ts';
import { openClient, type Answer, type Client } from './client.ts';
import { addressOf, element, marked, result } from './items.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { told } from './told.ts';

// Shipped to the browser when a reader turns to the field in the header: results as they type, in a list below it.
// A combobox whose focus stays in the field: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

const most = 6;
const pause = 60;
const enhanced = new WeakSet<HTMLFormElement>();

/** Gives the search field of the header its list of results. Safe to call twice. */
export function enhance(form: HTMLFormElement, field: HTMLInputElement): void {
  if (enhanced.has(form)) return;
  enhanced.add(form);
  const { base = '/', locale = 'en', label = '', failed = '' } = form.dataset;
  const list = Object.assign(element('div', []), { id: 'search-list', role: 'listbox', ariaLabel: label });
  const status = Object.assign(element('p', []), { role: 'status', className: 'search-status' });
  const forget = Object.assign(element('button', []), { type: 'button', hidden: true });
  const popup = Object.assign(element('div', [list, status, forget]), { className: 'search-popup', hidden: true });
  form.append(popup);
  Object.assign(field, { role: 'combobox', autocomplete: 'off', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  field.setAttribute('aria-controls', list.id);

  let client: Promise<Client> | undefined;
  const open = () => (client ??= openClient(base, locale).catch((error: unknown) => {
    client = undefined;
    throw error;
  }));
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = () => options().find((option) => option.ariaSelected === 'true');
  const choose = (option: HTMLElement | undefined) => {
    for (const one of options()) one.ariaSelected = String(one === option);
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    popup.hidden = true;
    field.ariaExpanded = 'false';
    choose(undefined);
  };
  const show = (groups: readonly HTMLElement[], said: string) => {
    list.replaceChildren(...groups);
    for (const [at, option] of options().entries()) option.id = `search-option-${at}`;
    status.textContent = said;
    popup.hidden = false;
    field.ariaExpanded = String(options().length > 0);
    field.setAttribute('aria-activedescendant', '');
  };
  const go = (option: HTMLElement) => {
    const { query, href } = option.dataset;
    if (query !== undefined) {
      field.value = query;
      return form.requestSubmit();
    }
    rememberSearch(field.value);
    if (href) location.assign(href);
  };

  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    const query = field.value.trim();
    forget.hidden = true;
    try {
      const opened = await open();
      if (query === '') return recents(opened);
      const answer = await opened.ask(query, { most, typing: true });
      if (turn === latest) show(resultsOf(answer, opened, query, base, locale), told(answer, opened.texts, query, document.documentElement.lang));
    } catch {
      if (turn === latest) show([], failed);
    }
  };
  const recents = ({ texts }: Client) => {
    const searches = recentSearches();
    if (searches.length === 0) return close();
    show([group(texts.recent, searches.map((query) => option([query], { query })))], '');
    forget.hidden = false;
    forget.textContent = texts.forget;
  };

  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  });
  field.addEventListener('focus', () => void run());
  field.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.findIndex((one) => one === active());
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) return void run();
      choose(all[(event.key === 'ArrowDown' ? at + 1 : at < 0 ? all.length - 1 : at - 1 + all.length) % all.length]);
    } else if (event.key === 'Enter' && all[at]) {
      event.preventDefault();
      go(all[at]);
    } else if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const clicked = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (clicked) go(clicked);
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    close();
    field.focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  form.addEventListener('submit', () => rememberSearch(field.value));
  if (document.activeElement === field) void run();
  else void open().catch(() => undefined);
}

/** Results in groups: the reader's language, others, and a last entry that leads to all of them. */
function resultsOf(answer: Answer, { texts }: Client, query: string, base: string, locale: string): HTMLElement[] {
  const entries = (isOwn: boolean) => answer.hits.filter((hit) => (hit.locale === locale) === isOwn).slice(0, isOwn ? most : 2).map((hit) => {
    const { title, label, portal } = hit.shown;
    const about = Object.assign(element('span', [[label, portal].filter(Boolean).join(' · ')]), { className: 'facts' });
    const li = Object.assign(result(hit, locale), { role: 'option', ariaSelected: 'false' });
    li.dataset['href'] = addressOf(base, locale, hit);
    li.append(element('span', marked(title, answer.isMeant)), about);
    return li;
  });
  const others = entries(false);
  const [language] = Object.values(texts.languages);
  return [
    group('', entries(true)),
    ...(others.length > 0 ? [group(fill(texts.also, { language: language ?? '' }), others)] : []),
    group('', [option([fill(texts.all, { query })], { query })]),
  ];
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement {
  const list = Object.assign(element('ul', options), { role: 'group' });
  if (!label) return Object.assign(list, { role: 'presentation' });
  list.ariaLabel = label;
  const heading = Object.assign(element('li', [label]), { role: 'presentation', className: 'search-group' });
  list.prepend(heading);
  return list;
}

function option(children: readonly (string | Node)[], data: Record<string, string>): HTMLElement {
  const li = Object.assign(element('li', children), { role: 'option', ariaSelected: 'false' });
  Object.assign(li.dataset, data);
  return li;
}
