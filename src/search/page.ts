import { fill } from '../i18n/fill.ts';
import { openClient, type Answer, type Client } from './client.ts';
import { element, item } from './items.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { told } from './told.ts';

// Shipped to the browser with the search page: lists what `?q=` finds, and what is typed, as it is typed.

/** Beyond these nobody looks; they would only cost requests. */
const most = 20;
/** Milliseconds without a key press before what was typed is searched. */
const pause = 80;

const root = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form[role=search]');
if (root && form) start(root, form);

function start(root: HTMLElement, form: HTMLFormElement): void {
  const { base = '/', locale = 'en', searching = '', failed = '', home = '' } = root.dataset;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-search-${name}]`);
  const tell = (text: string) => {
    const status = part('status');
    if (status && status.textContent !== text) status.textContent = text;
  };
  let client: Promise<Client> | undefined;
  let latest = 0;
  const run = async (typing: boolean) => {
    const turn = ++latest;
    const { q, ...filters } = valuesOf(form);
    const query = (q ?? '').trim();
    if (!query) return show(undefined);
    if (!client) tell(searching);
    try {
      const open = await (client ??= openClient(base, locale));
      const answer = await open.ask(query, { most, typing, filters });
      if (turn === latest) show(answer, open, query);
    } catch {
      client = undefined;
      if (turn === latest) {
        show(undefined);
        tell(failed);
      }
    }
  };
  const show = (answer: Answer | undefined, open?: Client, query = '') => {
    const [own, others] = [true, false].map((isOwn) => (answer?.hits ?? []).filter((hit) => (hit.locale === locale) === isOwn));
    const items = (hits: Answer['hits'] = []) => hits.map((hit) => item(hit, answer ?? { isMeant: () => false }, base, locale));
    part('results')?.replaceChildren(...items(own));
    part('others')?.replaceChildren(...groupsOf(others ?? [], (hits) => items(hits), open));
    part('help')?.replaceChildren(...(answer && open && answer.total === 0 ? helpOf(answer, open, home) : []));
    tell(answer && open ? [told(answer, open.texts, query, document.documentElement.lang), ...(answer.failed ? [failed] : [])].join(' ') : '');
  };
  fillIn(form);
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(history.state, '', addressWith(valuesOf(form)));
      void run(true);
    }, pause);
  });
  // What is not narrowed does not stand in the address.
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  });
  rememberSearch(valuesOf(form)['q'] ?? '');
  form.addEventListener('submit', () => rememberSearch(valuesOf(form)['q'] ?? ''));
  form.addEventListener('focusin', () => void (client ??= openClient(base, locale)).catch(() => (client = undefined)), { once: true });
  showRecent(part('recent'), form);
  void run(false);
}

/** What the form says: the query and the answers to narrow by. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function fillIn(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value;
  }
}

function addressWith(values: Record<string, string>): string {
  return `${location.pathname}?${new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString()}`;
}

/** Pages in other languages, a heading and a list for each language. */
function groupsOf(hits: Answer['hits'], items: (hits: Answer['hits']) => HTMLElement[], open?: Client): HTMLElement[] {
  return [...Map.groupBy(hits, ({ locale }) => locale)].flatMap(([locale, list]) => {
    const results = element('ol', items(list));
    results.className = 'results';
    return [element('h2', [fill(open?.texts.also ?? '', { language: open?.texts.languages[locale] ?? locale })]), results];
  });
}

/** What helps when nothing was found: terms that come close, and the first question. */
function helpOf({ nearest }: Answer, { texts }: Client, home: string): HTMLElement[] {
  const to = (href: string, text: string) => Object.assign(element('a', [text]), { href });
  const terms = nearest.map((term) => element('li', [to(`?q=${encodeURIComponent(term)}`, term)]));
  return [...(terms.length > 0 ? [element('p', [texts.nearest]), element('ul', terms)] : []), element('p', [to(home, texts.ask)])];
}

/** The latest searches, when the page was opened without one. */
function showRecent(place: HTMLElement | null, form: HTMLFormElement): void {
  const searches = recentSearches();
  if (!place || searches.length === 0 || new URLSearchParams(location.search).get('q')?.trim()) return;
  place.hidden = false;
  place.querySelector('ul')?.replaceChildren(...searches.map((query) => element('li', [Object.assign(element('a', [query]), { href: `?q=${encodeURIComponent(query)}` })])));
  place.querySelector('button')?.addEventListener('click', () => {
    forgetSearches();
    place.hidden = true;
    form.querySelector('input')?.focus();
  });
}
