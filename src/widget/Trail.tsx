import { nodeAddress, type Place } from '../engine/addresses.ts';
import { reopen } from '../engine/choose.ts';
import type { Answers, Graph, Taken } from '../engine/graph.ts';
import { fill } from '../i18n/fill.ts';
import { Said } from './Said.tsx';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface Props {
  graph: Graph;
  words: BrowserWords;
  place: Place;
  route: readonly Taken[];
  waiting?: Answers;
  /** Questions answered by kept answers. */
  kept?: readonly string[];
  /** Opens a step in place; without it the links are ordinary links. */
  onOpen?: (event: MouseEvent, step: string, waiting: Answers) => void;
}

/** The answers given so far, each with a link that reopens its question, and a way to start again. */
export function Trail({ graph, words, place, route, waiting = {}, kept = [], onOpen }: Props) {
  if (route.length === 0) return null;
  const open = (step: string, rest: Answers) => (onOpen ? { onClick: (event: MouseEvent) => onOpen(event, step, rest) } : {});
  return (
    <nav class="trail" aria-label={words.guide.yourAnswers}>
      <ol>
        {route.map(({ step, question, answer }, index) => {
          const { title, answers } = stepWords(words, step, question);
          const back = reopen(route, index, waiting);
          return (
            <li key={step}>
              <span class="trail-question"><Said text={title} foreign={words.foreign} /></span>{' '}
              <span class="trail-answer"><Said text={answers[answer]?.label} foreign={words.foreign} /></span>{' '}
              {kept.includes(question) && <span class="trail-kept">{words.guide.kept}</span>}{' '}
              <a href={nodeAddress(place, graph, back.step, back.waiting)} aria-label={fill(words.guide.changeOf, { question: title })} {...open(back.step, back.waiting)}>
                <Said text={words.guide.change} foreign={words.foreign} />
              </a>
            </li>
          );
        })}
      </ol>
      <a class="trail-restart" href={nodeAddress(place, graph, graph.start)} {...open(graph.start, {})}>
        <Said text={words.guide.startAgain} foreign={words.foreign} />
      </a>
    </nav>
  );
}
