// Shipped to the browser with every outcome: keep it tiny. Loads the reasons of the reader's answers only when the address holds some.

if (location.search && document.querySelector('[data-why]')) void import('./why-show.ts').then(({ showWhy }) => showWhy());

export {};
