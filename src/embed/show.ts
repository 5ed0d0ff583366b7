import { nodeAddress, pageAddress, type Place } from '../engine/addresses.ts';
import { asAnswers } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { fill } from '../i18n/fill.ts';
import { describeAnswers, describeRoute } from '../widget/describe.ts';
import { stepWords } from '../widget/words.ts';
import type { EmbedData, EmbedOutcome } from './data.ts';
import { make, say, type Child } from './dom.ts';
import { answered, begun, reopened, type Pair, type State } from './state.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** Everything that a view is made from. */
export interface View {
  data: EmbedData;
  state: State;
  /** The base is a whole address here. */
  place: Place;
  /** Where links to the guide open, if not in the same tab. */
  target: string | null;
  /** Shows another state in place. */
  go: (state: State) => void;
}

/** What stands above the notes, in them and below them. The notes stay where they are, or nobody would hear them change. */
export interface Shown {
  heading: HTMLHeadingElement;
  head: Child[];
  told: Child[];
  body: Child[];
}

/** The question, or the outcome. */
export function show(view: View): Shown {
  const outcome = own(view.data.outcomes, view.state.at);
  const shown = outcome ? showOutcome(view, outcome) : showStep(view);
  return { ...shown, told: notes(view), body: [...shown.body, trail(view), foot(view)] };
}

function showStep(view: View): Omit<Shown, 'told'> {
  const { data, state } = view;
  const { asks = '', answers = {} } = data.graph.steps[state.at] ?? {};
  const words = stepWords(data, state.at, asks);
  const heading = make('h2', { part: 'heading', tabindex: '-1' }, say(data.foreign, words.title));
  const number = String(state.taken.length + 1);
  const list = Object.keys(answers).map((id) => {
    const { label, hint } = words.answers[id] ?? {};
    const link = inPlace(view, answered(data.graph, state, id), { 'data-answer': id, part: 'answer' }, make('b', {}, say(data.foreign, label)), hint ? make('span', { part: 'hint' }, say(data.foreign, hint)) : undefined);
    return make('li', {}, link);
  });
  return {
    heading,
    head: [
      make('p', { part: 'eyebrow' }, say(data.foreign, number === '1' ? data.guide.step : data.guide.stepAfter, { number, route: describeRoute(data, state.taken) })),
      heading,
      words.hint ? make('p', { part: 'hint' }, say(data.foreign, words.hint)) : undefined,
    ],
    body: [make('ul', { part: 'answers' }, list)],
  };
}

function showOutcome({ data, state, place, target }: View, { kind, doubt, title, summary, rows }: EmbedOutcome): Omit<Shown, 'told'> {
  const { foreign } = data;
  const heading = make('h2', { part: 'heading', tabindex: '-1' }, say(foreign, title));
  const row = ([label, texts]: EmbedOutcome['rows'][number]) => make('div', {}, make('dt', {}, say(foreign, label)), texts.map((text) => make('dd', {}, say(foreign, text))));
  const newTab = target && !/^_(self|parent|top)$/.test(target) ? ` ${data.embed.newTab}` : undefined;
  const address = nodeAddress(place, data.graph, state.at, asAnswers(state.taken));
  return {
    heading,
    head: [
      make('p', { part: 'eyebrow' }, say(foreign, kind), doubt ? make('span', { part: 'doubt' }, say(foreign, doubt)) : undefined),
      heading,
      make('p', { part: 'summary' }, say(foreign, summary)),
    ],
    body: [rows.length > 0 ? make('dl', {}, rows.map(row)) : undefined, make('p', {}, make('a', { part: 'open', ...toGuide(address, target) }, say(foreign, data.embed.open), newTab))],
  };
}

/** What became of answers that the reader or the page gave. */
function notes({ data, state: { ignored, dropped, waiting } }: View): Child[] {
  const note = (text: string, answers: string) => (answers ? make('p', {}, say(data.foreign, text, { answers })) : undefined);
  return [
    note(data.embed.ignored, new Intl.ListFormat(data.lang).format(ignored.map((pair) => describePair(data, pair)))),
    note(data.guide.dropped, describeAnswers(data, dropped)),
    note(data.guide.waiting, describeAnswers(data, waiting)),
  ];
}

/** In words where there are any, else as it was written. */
function describePair({ questions }: EmbedData, [question, answer]: Pair): string {
  return own(own(questions, question)?.answers ?? {}, answer)?.label ?? `${question}=${answer}`;
}

/** The answers given so far, each with a link that reopens its question, and a way to start again. */
function trail(view: View): Child {
  const { data, state } = view;
  if (state.taken.length === 0) return undefined;
  const items = state.taken.map(({ step, question, answer }, index) => {
    const { title, answers } = stepWords(data, step, question);
    const change = inPlace(view, reopened(data.graph, state, index), { 'aria-label': fill(data.guide.changeOf, { question: title }) }, say(data.foreign, data.guide.change));
    const kept = state.kept.includes(question) ? make('span', { part: 'kept' }, data.guide.kept) : undefined;
    return make('li', {}, make('span', {}, make('span', { part: 'hint' }, say(data.foreign, title)), make('b', {}, say(data.foreign, answers[answer]?.label), ' ', kept)), change);
  });
  return make('nav', { part: 'trail', 'aria-label': data.guide.yourAnswers }, make('ol', {}, items), make('p', {}, inPlace(view, begun(data.graph), {}, say(data.foreign, data.guide.startAgain))));
}

/** Whose guide this is. */
function foot({ data, place, target }: View): Child {
  return make('p', { part: 'foot' }, make('a', toGuide(pageAddress(place, ''), target), data.site.title), ' ', make('span', {}, say(data.foreign, data.site.independent)));
}

/** A link to the page of a state, which shows it in place; a new tab or window is the browser's business. */
function inPlace({ data, place, go }: View, next: State, attributes: Record<string, string>, ...children: (Child | Child[])[]): HTMLAnchorElement {
  const answers = own(data.graph.steps, next.at) ? next.waiting : asAnswers(next.taken);
  const link = make('a', { ...attributes, href: nodeAddress(place, data.graph, next.at, answers) }, ...children);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(next);
  });
  return link;
}

/** Attributes of a link that leaves the page around. */
export function toGuide(href: string, target: string | null): Record<string, string> {
  return target ? { href, target, rel: 'noopener' } : { href };
}
