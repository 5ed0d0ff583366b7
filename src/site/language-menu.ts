// Shipped to the browser with every page: the menu of languages keeps the reader's place.

import { rememberChoice } from '../i18n/choice.ts';

const menu = 'details[data-languages]';
const cameTo = location.pathname;

// The address changes while the reader answers, so the links are made when the menu opens. "toggle" does not bubble.
addEventListener('toggle', ({ target }) => {
  if (target instanceof HTMLDetailsElement && target.open && target.matches(menu)) keepPlace(target);
}, true);

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const locale = target.closest<HTMLElement>('a[data-locale]')?.dataset['locale'];
  if (locale) rememberChoice(locale);
  for (const open of document.querySelectorAll<HTMLDetailsElement>(`${menu}[open]`)) if (!open.contains(target)) open.open = false;
});

addEventListener('focusin', ({ target }) => {
  for (const open of document.querySelectorAll<HTMLDetailsElement>(`${menu}[open]`)) if (target instanceof Node && !open.contains(target)) open.open = false;
});

addEventListener('keydown', ({ key, target }) => {
  const open = key === 'Escape' && target instanceof Element ? target.closest<HTMLDetailsElement>(`${menu}[open]`) : null;
  if (!open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});

/** Same page, same answers, same anchor. `data-languages` is the path of the site in the language of the page. */
function keepPlace(details: HTMLDetailsElement): void {
  const site = details.dataset['languages'] ?? '';
  // A page without counterparts leads to the home pages, until the reader has gone on from it in place.
  const stays = 'home' in details.dataset && location.pathname === cameTo;
  if (stays || !location.pathname.startsWith(site)) return;
  const rest = location.pathname.slice(site.length) + location.search + location.hash;
  for (const link of details.querySelectorAll<HTMLAnchorElement>('a[data-site]')) link.href = `${link.dataset['site']}${rest}`;
}
