import { h, hydrate, render } from 'preact';
import { graph } from 'virtual:guide/graph';
import { words } from 'virtual:guide/words';
import { nodeAt } from '../engine/addresses.ts';
import { Guide } from './Guide.tsx';
import { OutcomeAnswers } from './OutcomeAnswers.tsx';

// Shipped to the browser: think twice before adding anything here.

/** Makes a prerendered question answer in place. */
export async function hydrateGuide(root: HTMLElement): Promise<void> {
  const { place, own } = await load(root);
  hydrate(h(Guide, { graph, words: own, place, start: root.dataset['guide'] ?? graph.start, embedded: 'embedded' in root.dataset }), root);
  root.dataset['ready'] = '';
}

/** Shows on an outcome page the answers that its address holds. */
export async function showAnswers(root: HTMLElement): Promise<void> {
  const { place, own } = await load(root);
  render(h(OutcomeAnswers, { graph, words: own, place, outcome: nodeAt(place, graph, location.pathname) ?? '' }), root);
}

async function load(root: HTMLElement) {
  const place = { base: root.dataset['base'] ?? '/', locale: root.dataset['locale'] ?? '' };
  const fetchWords = words[place.locale];
  if (!fetchWords) throw new Error(`There are no words for the locale "${place.locale}".`);
  return { place, own: (await fetchWords()).words };
}
