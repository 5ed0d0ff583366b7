import { h, render } from 'preact';
import { graph } from 'virtual:guide/graph';
import { words } from 'virtual:guide/words';
import { alternatives } from '../engine/alternatives.ts';
import type { Taken } from '../engine/graph.ts';
import { buildMachine, replay } from '../engine/machine.ts';
import { readQuery } from '../engine/query.ts';
import { Given, WhatChanges } from './why-parts.tsx';
import type { BrowserWords } from './words.ts';

// Shipped to the browser on outcome pages that are opened with answers.

/** Adds to an outcome page what its answers have to do with it. Answers that do not lead here are explained elsewhere on the page. */
export async function showWhy(): Promise<void> {
  const why = document.querySelector<HTMLElement>('[data-why]');
  const outcome = why?.dataset['why'] ?? '';
  const place = { base: why?.dataset['base'] ?? '/', locale: why?.dataset['locale'] ?? '' };
  const machine = buildMachine(graph);
  const { at, taken } = replay(machine, graph, readQuery(graph, location.search).answers);
  const last = taken.at(-1);
  const fetchWords = words[place.locale];
  if (!why || !last || at !== outcome || !fetchWords) return;
  const { words: localized } = await fetchWords();
  const end = `${last.step}.${last.answer}`;
  showOf(end);
  showDeciding(why, localized, taken, spareOn(why, end));
  const change = document.querySelector<HTMLElement>('[data-change]');
  const list = change?.querySelector('[data-change-list]');
  if (!change || !list) return;
  render(h(WhatChanges, { graph, place, words: localized, texts: change, changes: alternatives(machine, graph, taken, outcome).reverse() }), list);
  change.hidden = false;
}

/** Of what belongs to some routes only, leaves what belongs to this one; and of what is still possible, nothing where nothing is. */
function showOf(end: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-ends]')) {
    part.hidden = !part.dataset['ends']?.split(' ').includes(end);
    if (!part.hidden && part instanceof HTMLDetailsElement) part.open = true;
  }
  const possible = document.querySelector<HTMLElement>('[data-possible]');
  if (possible) possible.hidden = !possible.querySelector('[data-ends]:not([hidden])');
}

function showDeciding(why: HTMLElement, localized: BrowserWords, taken: readonly Taken[], spare: readonly string[]): void {
  const part = (name: string) => why.querySelector<HTMLElement>(`[data-why-${name}]`);
  const fill = (list: Element | null | undefined, some: readonly Taken[]) => list && render(h(Given, { words: localized, taken: some }), list);
  fill(part('kept'), taken.filter(({ question }) => !spare.includes(question)));
  fill(part('spare')?.querySelector('ul'), taken.filter(({ question }) => spare.includes(question)));
  for (const [name, shown] of [['all', spare.length === 0], ['deciding', spare.length > 0], ['spare', spare.length > 0], ['answers', true]] as const) part(name)?.toggleAttribute('hidden', !shown);
}

function spareOn(why: HTMLElement, end: string): readonly string[] {
  const all = JSON.parse(why.dataset['spare'] ?? '{}') as Record<string, string[]>;
  return all[end] ?? [];
}
