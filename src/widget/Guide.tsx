import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nodeAddress, nodeAt, type Place } from '../engine/addresses.ts';
import { asAnswers, choose } from '../engine/choose.ts';
import { routeTo, sortWaiting, type Answers, type Graph } from '../engine/graph.ts';
import { buildMachine } from '../engine/machine.ts';
import { readQuery, type ReadQuery } from '../engine/query.ts';
import { fill } from '../i18n/fill.ts';
import { describeAnswers, describeQuestions, describeRoute } from './describe.ts';
import { leaveNote } from './note.ts';
import { Question } from './Question.tsx';
import { Trail } from './Trail.tsx';
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

/** What the widget shows. Everything else follows from it; the address holds step and waiting answers. */
interface View {
  step: string;
  waiting: Answers;
  kept: string[];
  dropped: Answers;
  refused: ReadQuery['refused'];
}

/**
 * The guide: one question at a time, in place. The page prerenders this component and hydrates the same,
 * so nothing moves; the address is the history, so reload, back and shared links agree.
 */
export function Guide({ graph, words, place, start, embedded = false }: GuideProps) {
  const machine = useMemo(() => buildMachine(graph), [graph]);
  const [view, setView] = useState<View>({ step: start, waiting: {}, kept: [], dropped: {}, refused: [] });
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { step } = view;
  const asks = graph.steps[step]?.asks ?? '';
  const route = useMemo(() => routeTo(graph, step), [graph, step]);
  const question = stepWords(words, step, asks);
  const atHome = embedded && step === start;

  useEffect(() => {
    const read = () => setView(viewAt(graph, place, start));
    const back = () => {
      moved.current = true;
      read();
    };
    if (location.search) read();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  useEffect(() => {
    if (!moved.current) return;
    heading.current?.focus();
    scrollTo(0, 0);
    if (!atHome) document.title = `${question.title} | ${words.site}`;
    document.querySelector('[data-guide-host]')?.toggleAttribute('data-away', embedded && !atHome);
  }, [step]);

  const show = (event: MouseEvent, next: View) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState({ kept: next.kept, dropped: next.dropped }, '', nodeAddress(place, graph, next.step, next.waiting));
    moved.current = true;
    setView(next);
  };
  const answer = (event: MouseEvent, id: string) => {
    const { at, taken, kept, waiting, dropped } = choose(machine, graph, route, asks, id, view.waiting);
    if (graph.steps[at]) show(event, { step: at, waiting, kept, dropped, refused: [] });
    else leaveNote(nodeAddress(place, graph, at, asAnswers(taken)), { kept, dropped });
  };
  const hrefOf = (id: string) => {
    const { at, taken, waiting } = choose(machine, graph, route, asks, id, view.waiting);
    return nodeAddress(place, graph, at, graph.steps[at] ? waiting : asAnswers(taken));
  };
  const later = Object.entries(view.waiting).filter(([name]) => name !== asks);
  const notes = [
    view.refused.length > 0 && fill(words.guide.refused, { questions: describeQuestions(words, view.refused.map((r) => r.question)) }),
    Object.keys(view.dropped).length > 0 && fill(words.guide.dropped, { answers: describeAnswers(words, view.dropped) }),
    later.length > 0 && fill(words.guide.waiting, { answers: describeAnswers(words, Object.fromEntries(later)) }),
  ].filter((note) => note !== false);

  return (
    <section class="guide" data-step={step} aria-labelledby={atHome ? 'question' : '_top'}>
      <Question words={question} level={atHome ? 2 : 1} heading={heading} eyebrow={[fill(words.guide.step, { number: String(route.length + 1) }), describeRoute(words, route)].filter(Boolean).join(': ')} answers={Object.keys(graph.steps[step]?.answers ?? {}).map((id) => ({ id, href: hrefOf(id), kept: view.waiting[asks] === id }))} keptLabel={words.guide.kept} onChoose={answer} />
      <div class="notes" role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Trail graph={graph} words={words} place={place} route={route} waiting={view.waiting} kept={view.kept} onOpen={(event, to, waiting) => show(event, { ...sortWaiting(graph, to, waiting), step: to, kept: [], refused: [] })} />
    </section>
  );
}

/** What the present address says. On a step the address wins over its query. */
function viewAt(graph: Graph, place: Place, start: string): View {
  const at = nodeAt(place, graph, location.pathname);
  const step = at && graph.steps[at] ? at : start;
  const { answers, refused } = readQuery(graph, location.search);
  for (const { question } of routeTo(graph, step)) delete answers[question];
  const { waiting, dropped } = sortWaiting(graph, step, answers);
  const state = history.state as { kept?: string[]; dropped?: Answers } | null;
  return { step, waiting, dropped: { ...dropped, ...state?.dropped }, kept: state?.kept ?? [], refused };
}
