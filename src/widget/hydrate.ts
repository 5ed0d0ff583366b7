import { h, hydrate, render } from 'preact';
import { graph } from 'virtual:guide/graph';
import { words } from 'virtual:guide/words';
import { nodeAt } from '../engine/addresses.ts';
import { Guide } from './Guide.tsx';
import { OutcomeTold, OutcomeTrail, readOutcome } from './OutcomeAnswers.tsx';

// Shipped to the browser: think twice before adding anything here.

/** Makes a prerendered question answer in place. */
export async function hydrateGuide(root: HTMLElement): Promise<void> {
  const { place, words: localized } = await load(root);
  hydrate(h(Guide, { graph, words: localized, place, start: root.dataset['guide'] ?? graph.start, embedded: 'embedded' in root.dataset }), root);
  root.dataset['ready'] = '';
}

/** Shows on an outcome page the answers that its address holds: what does not fit about them, and the way that led there. */
export async function showAnswers(told: HTMLElement, trail: HTMLElement): Promise<void> {
  const { place, words: localized } = await load(told);
  const answers = readOutcome(graph, nodeAt(place, graph, location.pathname) ?? '');
  if (answers.fits) document.querySelector('[data-who]')?.removeAttribute('open');
  render(h(OutcomeTold, { graph, words: localized, place, answers }), told);
  render(h(OutcomeTrail, { graph, words: localized, place, answers }), trail);
}

async function load(root: HTMLElement) {
  const place = { base: root.dataset['base'] ?? '/', locale: root.dataset['locale'] ?? '' };
  const fetchWords = words[place.locale];
  if (!fetchWords) throw new Error(`There are no words for the locale "${place.locale}".`);
  return { place, words: (await fetchWords()).words };
}
