import { fill } from '../i18n/fill.ts';
import { copy } from './clipboard.ts';

// Shipped to the browser when a reader opens the list of links.

/** Gives every link the reader's answers or anchor, which may have changed since the list was last open, and a button that copies it. */
export async function prepareLinks(details: HTMLDetailsElement): Promise<void> {
  const rest = await restOfAddress();
  for (const link of details.querySelectorAll<HTMLAnchorElement>('a[data-link]')) {
    link.href = `${link.dataset['link'] ?? ''}${rest}`;
    if (link.parentElement?.querySelector('button') === null) link.parentElement.append(' ', buttonFor(link, details));
  }
}

function buttonFor(link: HTMLAnchorElement, { dataset, ownerDocument, children }: HTMLDetailsElement): HTMLButtonElement {
  const name = link.textContent.trim();
  const button = ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = dataset['button'] ?? '';
  button.setAttribute('aria-label', fill(dataset['name'] ?? '', { language: name }));
  const field = [...children].find((child) => child instanceof HTMLTextAreaElement);
  const status = [...children].find((child): child is HTMLElement => child.getAttribute('role') === 'status');
  button.addEventListener('click', async () => {
    if (!field || !status) return;
    const done = await copy(link.href, { field, status, copied: fill(dataset['copied'] ?? '', { what: name }), refused: dataset['refused'] ?? '' });
    if (done) field.hidden = true;
  });
  return button;
}

/** The answers of an outcome's address in their canonical form; on other pages the anchor, if the page has it. */
async function restOfAddress(): Promise<string> {
  const outcome = document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'];
  if (!outcome) return hasAnchor() ? location.hash : '';
  return location.search ? (await import('./route.ts')).routeHere(outcome).query : '';
}

function hasAnchor(): boolean {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id !== '' && id !== '_top' && document.getElementById(id) !== null;
  } catch {
    // No character comes of it, so no heading has it.
    return false;
  }
}
