// Shipped to the browser with every outcome: keep it tiny. Loads the answers only when the address holds some.

const told = document.querySelector<HTMLElement>('[data-answers="told"]');
const trail = document.querySelector<HTMLElement>('[data-answers="trail"]');
if (told && trail && location.search) void import('./hydrate.ts').then(({ showAnswers }) => showAnswers(told, trail));

export {};
