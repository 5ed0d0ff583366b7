import { fill } from '../i18n/fill.ts';
import { emailText, mailtoOf } from '../ticket/email.ts';
import { markdownTicket } from '../ticket/markdown.ts';
import { plainTicket } from '../ticket/plain.ts';
import { ticketOf, type Ticket } from '../ticket/ticket.ts';
import type { TicketTexts } from '../ticket/texts.ts';
import { copy } from './clipboard.ts';
import { lastChoice, rememberLast } from './remember.ts';
import type { RouteHere } from './route.ts';

// Shipped to the browser when a reader opens the text for a ticket.

const formats: Readonly<Record<string, (ticket: Ticket) => string>> = { plain: plainTicket, markdown: markdownTicket, email: emailText };

/** The parts of the control. */
interface Parts {
  locale: HTMLSelectElement;
  format: HTMLSelectElement;
  field: HTMLTextAreaElement;
  button: HTMLButtonElement;
  mail: HTMLAnchorElement;
  short: HTMLElement;
  status: HTMLElement;
}

const prepared = new WeakMap<HTMLElement, () => Promise<void>>();

/** Shows the text for a ticket in the language and format chosen, and binds menus and button. Safe to call again. */
export async function prepareTicket(details: HTMLDetailsElement): Promise<void> {
  const show = prepared.get(details) ?? bind(details);
  prepared.set(details, show);
  await show();
}

function bind(details: HTMLDetailsElement): () => Promise<void> {
  const parts = partsOf(details);
  const { locale, format, field, button, status } = parts;
  const words = details.dataset;
  const { locale: lastLocale, format: lastFormat } = lastChoice();
  choose(locale, lastLocale);
  choose(format, lastFormat);
  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    button.disabled = true;
    status.textContent = '';
    try {
      const made = await makeTicket(locale.selectedOptions[0]);
      if (mine === turn) fillIn(parts, made);
    } catch {
      if (mine === turn) fillIn(parts, undefined);
      if (mine === turn) status.textContent = words['failed'] ?? '';
    }
  };
  for (const menu of [locale, format])
    menu.addEventListener('change', () => {
      rememberLast({ locale: locale.value, format: format.value });
      void show();
    });
  button.addEventListener('click', () => {
    const what = [format, locale].map((menu) => menu.selectedOptions[0]?.textContent.trim() ?? '').join(', ');
    void copy(field.value, { field, status, copied: fill(words['copied'] ?? '', { what }), refused: words['refused'] ?? '' });
  });
  return show;
}

/** Shows a text, or that there is none. */
function fillIn({ format, field, button, mail, short }: Parts, made: { ticket: Ticket; lang: string } | undefined): void {
  field.value = made ? (formats[format.value] ?? plainTicket)(made.ticket) : '';
  field.lang = made?.lang ?? '';
  button.disabled = made === undefined;
  const mailto = made && format.value === 'email' ? mailtoOf(made.ticket) : undefined;
  mail.hidden = mailto === undefined;
  mail.href = mailto?.href ?? '';
  short.hidden = mailto?.whole ?? true;
}

const fetched = new Map<string, Promise<TicketTexts>>();

/** Fetches the texts that stand beside the page in a language. @throws when they cannot be had; they are asked for again then. */
async function makeTicket(option: HTMLOptionElement | undefined): Promise<{ ticket: Ticket; lang: string }> {
  const page = new URL(option?.dataset['page'] ?? '', location.href).href;
  const texts = fetched.get(page) ?? fetchTexts(page);
  fetched.set(page, texts);
  texts.catch(() => fetched.delete(page));
  const [known, { query, route }] = await Promise.all([texts, readRoute()]);
  // Answers that lead elsewhere say nothing about this outcome, so neither text nor link names them.
  return { ticket: ticketOf(known, route, route.length > 0 ? page + query : page), lang: known.lang };
}

async function fetchTexts(page: string): Promise<TicketTexts> {
  const response = await fetch(new URL('ticket.json', page));
  if (!response.ok) throw new Error(`The server answers ${response.status}.`);
  return (await response.json()) as TicketTexts;
}

async function readRoute(): Promise<RouteHere> {
  const outcome = document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'];
  return outcome && location.search ? (await import('./route.ts')).routeHere(outcome) : { query: '', route: [] };
}

/** Chooses an entry of a menu, if it has it. */
function choose(menu: HTMLSelectElement, value: string | undefined): void {
  if ([...menu.options].some((option) => option.value === value)) menu.value = value ?? '';
}

function partsOf(details: HTMLElement): Parts {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = details.querySelector<T>(selector);
    if (!found) throw new Error(`The text for a ticket has no "${selector}".`);
    return found;
  };
  return { locale: part('[name="locale"]'), format: part('[name="format"]'), field: part('textarea'), button: part('button'), mail: part('a'), short: part('.hint'), status: part('[role="status"]') };
}
