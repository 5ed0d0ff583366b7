import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nodeAddress, type Place } from '../engine/addresses.ts';
import { asAnswers, choose } from '../engine/choose.ts';
import { routeTo, sortWaiting, type Answers, type Graph } from '../engine/graph.ts';
import { buildMachine } from '../engine/machine.ts';
import { fill } from '../i18n/fill.ts';
import { describeRoute } from './describe.ts';
import { leaveNote } from './note.ts';
import { Notes } from './Notes.tsx';
import { Question } from './Question.tsx';
import { Trail } from './Trail.tsx';
import { useFocus } from './use-focus.ts';
import { viewAt, type View } from './view.ts';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

export interface GuideProps {
  graph: Graph;
  words: BrowserWords;
  place: Place;
  /** The step that the page shows first. */
  start: string;
  /** The page has a title of its own, and the guide is a part of it. */
  embedded?: boolean;
}

/**
 * The guide: one question at a time, in place. The page prerenders this component and hydrates the same,
 * so nothing moves; the address is the history, so reload, back and shared links agree.
 */
export function Guide({ graph, words, place, start, embedded = false }: GuideProps) {
  const machine = useMemo(() => buildMachine(graph), [graph]);
  const [view, setView] = useState<View>({ step: start, waiting: {}, kept: [], dropped: {}, refused: [] });
  const moved = useRef(false);
  const { step, waiting } = view;
  const { asks = '', answers = {} } = graph.steps[step] ?? {};
  const route = useMemo(() => routeTo(graph, step), [graph, step]);
  const question = stepWords(words, step, asks);
  const atHome = embedded && step === start;
  const heading = useFocus(step, moved, atHome ? undefined : `${question.title} | ${words.site}`);

  useEffect(() => {
    const read = () => setView(viewAt(graph, place, start));
    const back = () => {
      moved.current = true;
      read();
    };
    if (location.search || history.state) read();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const show = (event: MouseEvent, next: View) => {
    // A new tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState({ kept: next.kept, dropped: next.dropped }, '', nodeAddress(place, graph, next.step, next.waiting));
    moved.current = true;
    setView(next);
  };
  const open = (event: MouseEvent, to: string, kept: Answers) => show(event, { ...sortWaiting(graph, to, kept), step: to, kept: [], refused: [] });
  const links = Object.keys(answers).map((id) => {
    const choice = choose(machine, graph, route, asks, id, waiting);
    const isStep = Boolean(graph.steps[choice.at]);
    const href = nodeAddress(place, graph, choice.at, isStep ? choice.waiting : asAnswers(choice.taken));
    const onClick = (event: MouseEvent) => (isStep ? show(event, { ...choice, step: choice.at, refused: [] }) : leaveNote(href, choice));
    return { id, href, kept: waiting[asks] === id, onClick };
  });

  return (
    <section class="guide" data-step={step} aria-labelledby={atHome ? 'question' : '_top'}>
      <p class="eyebrow">{[fill(words.guide.step, { number: String(route.length + 1) }), describeRoute(words, route)].filter(Boolean).join(': ')}</p>
      <Question words={question} level={atHome ? 2 : 1} heading={heading} answers={links} keptLabel={words.guide.kept} />
      <Notes words={words} view={view} asks={asks} />
      <Trail graph={graph} words={words} place={place} route={route} waiting={waiting} kept={view.kept} onOpen={open} />
    </section>
  );
}
