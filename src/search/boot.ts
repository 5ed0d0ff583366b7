// Shipped to the browser with every page: fetches search when the reader turns to it, and nothing before.

const form = document.querySelector<HTMLFormElement>('.site-search');
const field = form?.querySelector('input');

if (form && field) {
  const start = () => void import('./box.ts').then(({ enhance }) => enhance(form, field));
  for (const event of ['focusin', 'pointerenter']) form.addEventListener(event, start, { once: true });
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (!(event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    // On a narrow screen the field is hidden; the link beside it leads to the search page.
    if (field.checkVisibility()) field.focus();
    else document.querySelector<HTMLAnchorElement>('.icon-link')?.click();
  });
}
