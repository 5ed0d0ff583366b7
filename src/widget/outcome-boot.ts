// Shipped to the browser with every outcome: keep it tiny. Loads the answers only when the address holds some.

const root = document.querySelector<HTMLElement>('[data-answers]');
if (root && location.search) void import('./hydrate.ts').then(({ showAnswers }) => showAnswers(root));

export {};
