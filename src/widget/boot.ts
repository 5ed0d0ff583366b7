// Shipped to the browser with every page that shows a question: keep it tiny.
// Loads the widget when the reader reaches for it, or when the browser has nothing else to do.

const root = document.querySelector<HTMLElement>('[data-guide]');

if (root) {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    void import('./hydrate.ts').then(({ hydrateGuide }) => hydrateGuide(root));
  };
  for (const event of ['pointerover', 'touchstart', 'focusin']) root.addEventListener(event, start, { once: true, passive: true });
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 3000 }) : setTimeout(start, 500));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

export {};
