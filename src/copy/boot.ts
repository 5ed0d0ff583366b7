// Shipped to the browser with every outcome and guidance page: keep it tiny. The rest is fetched when a reader opens a control.

const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-copy="${name}"]`);
const links = part<HTMLDetailsElement>('links');
const ticket = part<HTMLDetailsElement>('ticket');

/** What cannot be fetched is told; the links stand without a script. */
function onOpen(details: HTMLDetailsElement | null, work: (details: HTMLDetailsElement) => Promise<void>): void {
  details?.addEventListener('toggle', () => {
    if (!details.open) return;
    work(details).catch(() => {
      const told = details.querySelector('[role="status"]');
      if (told) told.textContent = details.dataset['failed'] ?? '';
    });
  });
}

onOpen(links, async (details) => (await import('./links.ts')).prepareLinks(details));
onOpen(ticket, async (details) => (await import('./ticket.ts')).prepareTicket(details));
if (ticket) ticket.hidden = false;

const print = document.querySelector<HTMLButtonElement>('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// On paper the answers belong to the address, and a link is worth its whole address.
const address = document.querySelector('[data-address]');
if (address) {
  address.textContent = location.origin + location.pathname;
  const outcome = document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'];
  if (outcome && location.search)
    import('./route.ts').then(({ routeHere }) => address.append(routeHere(outcome).query)).catch(() => undefined);
}
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) link.dataset['whole'] = link.href;
});

export {};
