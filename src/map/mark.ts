import { graph } from 'virtual:guide/graph';
import { asAnswers } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { readQuery, toQuery } from '../engine/query.ts';
import { fill } from '../i18n/fill.ts';
import { answerKey } from './model.ts';
import { keysAlong, queryFrom, routeAlong, type Along } from './route.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * Marks on picture and lists the route that the address holds, or the page from which the reader came; tells it in words.
 * The address then holds it too, so that it survives a reload and can be passed on.
 */
export function markRoute(root: HTMLElement, before: URL | undefined): void {
  const says = root.dataset;
  const place = { base: says['base'] ?? '/', locale: says['locale'] ?? '' };
  const held = readQuery(graph, location.search);
  const isOwn = Object.keys(held.answers).length + held.refused.length > 0;
  const { answers, refused } = isOwn || !before ? held : readQuery(graph, queryFrom(place, graph, before));
  const along = routeAlong(graph, answers);
  const notes: string[] = [];
  if (along.taken.length > 0) {
    for (const key of keysAlong(graph, along)) mark(root, key, says['yours'] ?? '');
    notes.push(...wordsOf(root, along));
    if (!isOwn) history.replaceState(history.state, '', toQuery(asAnswers(along.taken)));
    show(root, along);
  } else if (isOwn) notes.push(says['none'] ?? '');
  if (refused.length > 0) notes.push(fill(says['refused'] ?? '', { questions: refused.map(({ question }) => titleOf(root, question)).join(' · ') }));
  tell(root, notes);
}

/** What is told: the answers, and the question at which they end if they do. */
function wordsOf(root: HTMLElement, { taken, at }: Along): string[] {
  const says = root.dataset;
  const route = fill(says['route'] ?? '', { answers: taken.map(({ step, answer }) => textOf(root, answerKey(step, answer))).join(' → ') });
  return own(graph.steps, at) ? [route, fill(says['open'] ?? '', { question: textOf(root, at) })] : [route];
}

/** Marks every drawing and line with a key. Not by color alone: lines get thicker, and the lists say it. */
function mark(root: HTMLElement, key: string, yours: string): void {
  for (const part of root.querySelectorAll(`[data-at="${CSS.escape(key)}"]`)) {
    part.classList.add('on');
    if (part instanceof SVGElement) {
      part.parentNode?.append(part);
      continue;
    }
    part.setAttribute('aria-current', 'true');
    if (part.tagName !== 'A') part.append(' ', Object.assign(document.createElement('strong'), { className: 'yours', textContent: yours }));
    for (let list = part.closest('details'); list; list = list.parentElement?.closest('details') ?? null) list.open = true;
  }
}

/** Scrolls the picture to the end of the route, without moving the page. */
function show(root: HTMLElement, { taken, at }: Along): void {
  const frame = root.querySelector('.map-frame');
  const end = [...root.querySelectorAll('.map-frame a.on')].find((box) => box.getAttribute('data-at') === keysAlong(graph, { taken, at }).at(-1));
  if (!frame || !end) return;
  const [box, room] = [end.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy(box.right - room.right + 16, box.top - room.top - room.height / 2);
}

function tell(root: HTMLElement, notes: readonly string[]): void {
  const told = root.querySelector('[data-told]');
  if (!told || notes.length === 0) return;
  const lines = notes.map((note) => Object.assign(document.createElement('p'), { textContent: note }));
  const clear = Object.assign(document.createElement('a'), { href: location.pathname, textContent: root.dataset['unmark'] ?? '' });
  told.replaceChildren(...lines, clear);
}

/** The words of a place, as the lists have them. */
function textOf(root: HTMLElement, key: string): string {
  const place = root.querySelector(`.tree [data-at="${CSS.escape(key)}"]`);
  return (place?.querySelector('.said') ?? place)?.textContent.trim() ?? '';
}

/** A question in the words of the first step that asks it. */
function titleOf(root: HTMLElement, question: string): string {
  const [step] = Object.entries(graph.steps).find(([, { asks }]) => asks === question) ?? [];
  return step === undefined ? question : textOf(root, step);
}
