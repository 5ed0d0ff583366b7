import { h, hydrate, render, type ComponentChildren } from 'preact';
import { graph } from 'virtual:guide/graph';
import { words } from 'virtual:guide/words';
import { nodeAt, type Place } from '../engine/addresses.ts';
import { Guide } from './Guide.tsx';
import { OutcomeTold, OutcomeTrail, readOutcome } from './OutcomeAnswers.tsx';

// Shipped to the browser: think twice before adding anything here.

/** Makes a prerendered question answer in place. */
export async function hydrateGuide(root: HTMLElement): Promise<void> {
  const { place, words: localized } = await load(root);
  hydrate(h(Guide, { graph, words: localized, place, start: root.dataset['guide'] ?? graph.start, embedded: 'embedded' in root.dataset }), root);
  root.dataset['ready'] = '';
}

/**
 * Shows on an outcome page the answers that its address holds: what does not fit about them, and the way that led there.
 * `pastOf` says what is known of a link that leads elsewhere; when it cannot be loaded, the rest is told without it.
 */
export async function showAnswers(told: HTMLElement, trail: HTMLElement, pastOf: (place: Place, outcome: string) => Promise<ComponentChildren>): Promise<void> {
  const { place, words: localized } = await load(told);
  const outcome = nodeAt(place, graph, location.pathname) ?? '';
  const answers = readOutcome(graph, outcome);
  const past = answers.mismatch ? await pastOf(place, outcome).catch(() => undefined) : undefined;
  if (answers.fits) document.querySelector('[data-who]')?.removeAttribute('open');
  render(h(OutcomeTold, { graph, words: localized, place, answers, past }), told);
  render(h(OutcomeTrail, { graph, words: localized, place, answers }), trail);
}

async function load(root: HTMLElement) {
  const place = { base: root.dataset['base'] ?? '/', locale: root.dataset['locale'] ?? '' };
  const fetchWords = words[place.locale];
  if (!fetchWords) throw new Error(`There are no words for the locale "${place.locale}".`);
  return { place, words: (await fetchWords()).words };
}
