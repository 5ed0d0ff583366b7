import { useMemo } from 'preact/hooks';
import { nodeAddress, type Place } from '../engine/addresses.ts';
import { choose } from '../engine/choose.ts';
import { asAnswers, routeTo, sortWaiting, type Answers, type Graph } from '../engine/graph.ts';
import { buildMachine } from '../engine/machine.ts';
import { describeRoute } from './describe.ts';
import { leaveNote } from './note.ts';
import { Told, Waiting } from './Notes.tsx';
import { Question } from './Question.tsx';
import { Said } from './Said.tsx';
import { Trail } from './Trail.tsx';
import { useAddress } from './use-address.ts';
import { useFocus } from './use-focus.ts';
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
  const { view, away, moved, show } = useAddress(graph, place, start);
  const { step, waiting } = view;
  const { asks = '', answers = {} } = graph.steps[step] ?? {};
  const route = useMemo(() => routeTo(graph, step), [graph, step]);
  const question = stepWords(words, step, asks);
  const inHost = embedded && !away;
  const heading = useFocus(view, moved, inHost ? undefined : `${question.title} | ${words.site}`);

  const open = (event: MouseEvent, to: string, kept: Answers) => show(event, { ...sortWaiting(graph, to, kept), step: to, kept: [], refused: [] });
  const links = Object.keys(answers).map((id) => {
    const choice = choose(machine, graph, route, asks, id, waiting);
    const isStep = Object.hasOwn(graph.steps, choice.at);
    const href = nodeAddress(place, graph, choice.at, isStep ? choice.waiting : asAnswers(choice.taken));
    const onClick = (event: MouseEvent) => (isStep ? show(event, { ...choice, step: choice.at, refused: [] }) : leaveNote(href, choice));
    return { id, href, kept: waiting[asks] === id, onClick };
  });

  return (
    <section class="guide" data-step={step} aria-labelledby={inHost ? 'question' : '_top'}>
      <p class="eyebrow">
        <Said text={route.length > 0 ? words.guide.stepAfter : words.guide.step} values={{ number: String(route.length + 1), route: describeRoute(words, route) }} foreign={words.foreign} />
      </p>
      <Question words={question} foreign={words.foreign} level={inHost ? 2 : 1} heading={heading} answers={links} keptLabel={words.guide.kept}>
        <Told words={words} view={view} />
      </Question>
      <Waiting words={words} view={view} asks={asks} />
      <Trail graph={graph} words={words} place={place} route={route} waiting={waiting} kept={view.kept} onOpen={open} />
    </section>
  );
}
