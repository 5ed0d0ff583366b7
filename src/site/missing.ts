// Shipped to the browser with the 404 page: shows it in the language of the address, else of the reader, and names
// the question or outcome that the address asked for.

import { earlierChoice } from '../i18n/choice.ts';
import { chooseLocale } from '../i18n/choose-locale.ts';
import { fill } from '../i18n/fill.ts';

const root = document.documentElement;
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-not-found]')];
const known = [root.lang, ...templates.map((template) => template.dataset['notFound'] ?? '')];
const chosen = chooseLocale([localeInAddress(known), earlierChoice(), ...navigator.languages], known, root.lang);
const template = templates.find(({ dataset }) => dataset['notFound'] === chosen);
if (template) show(template);

const told = document.querySelector<HTMLElement>('[data-missing]');
const id = /\/find-support\/([^/]+)\/?$/.exec(location.pathname)?.[1];
if (told && id) told.textContent = fill(told.dataset['missing'] ?? '', { id: readable(id) });

function localeInAddress(locales: readonly string[]): string | undefined {
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
  const [first = ''] = location.pathname.slice(base.length).split('/');
  return locales.includes(first) ? first : undefined;
}

function show({ content, lang, dataset }: HTMLTemplateElement): void {
  root.lang = lang;
  document.title = dataset['title'] ?? document.title;
  // Inline scripts of the header have run already and would run again; others run once, whatever happens here.
  for (const script of content.querySelectorAll('script:not([src])')) script.remove();
  document.body.replaceChildren(content);
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
