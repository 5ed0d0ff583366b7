// Shipped to the browser with language-neutral addresses: opens the page in the reader's language.

import { earlierChoice, rememberChoice } from '../i18n/choice.ts';
import { chooseLocale } from '../i18n/choose-locale.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const localeOf = (link: HTMLAnchorElement) => link.dataset['locale'] ?? '';
const chosen = chooseLocale([earlierChoice(), ...navigator.languages], links.map(localeOf), localeOf(links[0] ?? document.createElement('a')));
for (const link of links) {
  link.href += location.search + location.hash;
  link.addEventListener('click', () => rememberChoice(localeOf(link)));
}
const link = links.find((candidate) => localeOf(candidate) === chosen);
if (link) location.replace(link.href);
