// Shipped to the browser with every outcome: keep it tiny. Loads the answers only when the address holds some, and the
// history of changes only when they lead elsewhere.

import type { Place } from '../engine/addresses.ts';

const told = document.querySelector<HTMLElement>('[data-answers="told"]');
const trail = document.querySelector<HTMLElement>('[data-answers="trail"]');
const pastOf = async (place: Place, outcome: string) => (await import('../site/past-note.tsx')).pastNote(place, outcome);
if (told && trail && location.search) void import('./hydrate.ts').then(({ showAnswers }) => showAnswers(told, trail, pastOf));
