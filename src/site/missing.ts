// Shipped to the browser with the 404 page: names the question or outcome that the address asked for.

import { fill } from '../i18n/fill.ts';

const told = document.querySelector<HTMLElement>('[data-missing]');
const id = /\/find-support\/([^/]+)\/?$/.exec(location.pathname)?.[1];
if (told && id) told.textContent = fill(told.dataset['missing'] ?? '', { id: readable(id) });

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
