import { fill } from '../i18n/fill.ts';
import { isShown, readChoices, writeChoices, type Choices, type Menus } from './choices.ts';
import { savesShown } from './save.ts';

// Shipped to the browser with the table of all outcomes: narrows it to what the address and the menus say.

/** Longer values of an address are cut where they are told. */
const most = 40;

const tools = document.querySelector<HTMLElement>('[data-compare]');
const form = tools?.querySelector('form');
const table = document.querySelector<HTMLTableElement>('table.compare');
const link = document.querySelector<HTMLAnchorElement>('[data-compare-export]');
if (tools && form && table && link) start(tools, form, table, savesShown(link, table));

function start(tools: HTMLElement, form: HTMLFormElement, table: HTMLTableElement, save: (choices: Choices, hidden: number) => void): void {
  const { shown = '{}', nothing = '', ignored: ignoredText = '' } = tools.dataset;
  const forms = JSON.parse(shown) as Record<string, string>;
  const menus = [...form.querySelectorAll('select')];
  const known: Menus = new Map(menus.map((menu) => [menu.name, new Set([...menu.options].map(({ value }) => value))]));
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const tell = (part: string, text: string) => {
    const place = tools.querySelector(`[data-compare-${part}]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const apply = (choices: Choices) => {
    for (const row of rows) row.hidden = !isShown({ fits: row.dataset['fits'] ?? '', portals: (row.dataset['portals'] ?? '').split(' ') }, choices);
    const count = rows.filter((row) => !row.hidden).length;
    tell('status', count === 0 ? nothing : counted(count, rows.length, forms));
    save(choices, rows.length - count);
  };
  const change = () => {
    const choices = Object.fromEntries(menus.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    apply(choices);
    tell('ignored', '');
    history.replaceState(history.state, '', location.pathname + writeChoices(location.search, known, choices) + location.hash);
  };
  const { choices, ignored } = readChoices(location.search, known);
  for (const menu of menus) menu.value = choices[menu.name] ?? '';
  apply(choices);
  if (ignored.length > 0) tell('ignored', fill(ignoredText, { choices: ignored.map(({ menu, value }) => `${labelOf(menus, menu)}: ${cut(value)}`).join('; ') }));
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  form.querySelector('[data-compare-all]')?.addEventListener('click', () => {
    for (const menu of menus) menu.value = '';
    change();
  });
}

function counted(count: number, total: number, forms: Record<string, string>): string {
  const { lang } = document.documentElement;
  const number = new Intl.NumberFormat(lang);
  return fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '', { count: number.format(count), total: number.format(total) });
}

function labelOf(menus: readonly HTMLSelectElement[], name: string): string {
  return menus.find((menu) => menu.name === name)?.closest('label')?.firstChild?.textContent?.trim() ?? name;
}

function cut(value: string): string {
  return value.length > most ? `${value.slice(0, most)}…` : value;
}
