import { element } from './items.ts';
import { forgetSearches, rememberSearch } from './recent.ts';

// Shipped to the browser with the field in the header.

/** The list below the field. */
export interface Popup {
  isOpen(): boolean;
  options(): HTMLElement[];
  /** Marks an option as the one that Enter takes; none without. */
  choose(option?: HTMLElement): void;
  show(groups: readonly HTMLElement[], said: string, forget?: string): void;
  close(): void;
  list: HTMLElement;
  forget: HTMLButtonElement;
}

/** Makes the list below a field, closed, and tells the field of it. */
export function openPopup(form: HTMLFormElement, field: HTMLInputElement, label: string): Popup {
  const list = Object.assign(element('div', []), { id: 'search-list', role: 'listbox', ariaLabel: label });
  const status = Object.assign(element('p', []), { role: 'status', className: 'search-status' });
  const forget = Object.assign(element('button', []), { type: 'button' as const, hidden: true });
  const box = Object.assign(element('div', [list, status, forget]), { className: 'search-popup', hidden: true });
  form.append(box);
  Object.assign(field, { role: 'combobox', autocomplete: 'off', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  field.setAttribute('aria-controls', list.id);
  const popup: Popup = {
    list,
    forget,
    isOpen: () => !box.hidden,
    options: () => [...list.querySelectorAll<HTMLElement>('[role=option]')],
    choose(option) {
      for (const one of popup.options()) one.ariaSelected = String(one === option);
      field.setAttribute('aria-activedescendant', option?.id ?? '');
      option?.scrollIntoView({ block: 'nearest' });
    },
    show(groups, said, forgetLabel = '') {
      list.replaceChildren(...groups);
      for (const [at, option] of popup.options().entries()) option.id = `search-option-${at}`;
      status.textContent = said;
      forget.textContent = forgetLabel;
      forget.hidden = forgetLabel === '';
      box.hidden = false;
      field.ariaExpanded = String(popup.options().length > 0);
      field.setAttribute('aria-activedescendant', '');
    },
    close() {
      box.hidden = true;
      field.ariaExpanded = 'false';
      popup.choose();
    },
  };
  return popup;
}

/** Keys, clicks and focus: arrows go through the options, Enter takes one, Escape closes. `run` searches what the field says. */
export function listen(form: HTMLFormElement, field: HTMLInputElement, popup: Popup, run: () => Promise<void>): void {
  field.addEventListener('keydown', (event) => {
    const all = popup.options();
    const at = all.findIndex((option) => option.ariaSelected === 'true');
    const chosen = all[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (popup.isOpen()) popup.choose(all[nextOf(at, all.length, event.key === 'ArrowDown')]);
      else void run();
    } else if (event.key === 'Enter' && chosen) go(form, field, chosen);
    else if (event.key === 'Escape' && popup.isOpen()) popup.close();
    else return;
    event.preventDefault();
  });
  // The focus stays in the field.
  popup.list.addEventListener('pointerdown', (event) => event.preventDefault());
  popup.list.addEventListener('click', ({ target }) => {
    const clicked = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (clicked) go(form, field, clicked);
  });
  popup.forget.addEventListener('click', () => {
    forgetSearches();
    popup.close();
    field.focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) popup.close();
  });
  form.addEventListener('submit', () => rememberSearch(field.value));
}

/** The option after or before one, round and round; -1 is none. */
const nextOf = (at: number, count: number, down: boolean) => (down ? (at + 1) % count : (at <= 0 ? count : at) - 1);

/** Takes an option: a page, or another search. */
function go(form: HTMLFormElement, field: HTMLInputElement, { dataset: { query, href } }: HTMLElement): void {
  if (query !== undefined) {
    field.value = query;
    return form.requestSubmit();
  }
  rememberSearch(field.value);
  if (href) location.assign(href);
}
