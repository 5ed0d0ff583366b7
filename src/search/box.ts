import { fill } from '../i18n/fill.ts';
import { openClient, type Answer, type Client } from './client.ts';
import { addressOf, element, marked, result } from './items.ts';
import { listen, openPopup, type Popup } from './popup.ts';
import { recentSearches } from './recent.ts';
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
  const popup = openPopup(form, field, label);
  let client: Promise<Client> | undefined;
  const open = () => (client ??= openClient(base, locale).catch((error: unknown) => {
    client = undefined;
    throw error;
  }));
  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    const query = field.value.trim();
    try {
      const opened = await open();
      const answer = query === '' ? undefined : await opened.ask(query, { most, typing: true });
      if (turn !== latest) return;
      if (answer) popup.show(resultsOf(answer, opened, query, base, locale), told(answer, opened.texts, query, document.documentElement.lang));
      else showRecent(popup, opened);
    } catch {
      if (turn === latest) popup.show([], failed);
    }
  };
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  });
  field.addEventListener('focus', () => void run());
  listen(form, field, popup, run);
  if (document.activeElement === field) void run();
  else void open().catch(() => undefined);
}

function showRecent(popup: Popup, { texts }: Client): void {
  const searches = recentSearches();
  if (searches.length === 0) return popup.close();
  popup.show([group(texts.recent, searches.map((query) => option([query], { query })))], '', texts.forget);
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
