import { nodeAddress, type Place } from '../engine/addresses.ts';
import type { Graph } from '../engine/graph.ts';
import { buildMachine, replay } from '../engine/machine.ts';
import { readQuery } from '../engine/query.ts';
import { fill } from '../i18n/fill.ts';
import { describeAnswers, describeQuestions } from './describe.ts';
import { readNote } from './note.ts';
import { Trail } from './Trail.tsx';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface Props {
  graph: Graph;
  words: BrowserWords;
  place: Place;
  outcome: string;
}

/** The answers in an outcome's address: the way that led there, or what does not fit about them. */
export function OutcomeAnswers({ graph, words, place, outcome }: Props) {
  const { answers, refused } = readQuery(graph, location.search);
  const { at, taken, unused } = replay(buildMachine(graph), graph, answers);
  if (taken.length === 0 && refused.length === 0 && Object.keys(unused).length === 0) return null;
  const { kept, dropped } = readNote();
  const step = graph.steps[at];
  const link = at !== outcome && (
    <p>
      {step ? words.guide.incomplete : words.guide.elsewhere}{' '}
      <a href={nodeAddress(place, graph, at, step ? unused : Object.fromEntries(taken.map((t) => [t.question, t.answer])))}>{step ? stepWords(words, at, step.asks).title : words.outcomes[at]}</a>
    </p>
  );
  return (
    <>
      {at === outcome && <h2 class="answers-title">{words.guide.yourAnswers}</h2>}
      {at === outcome && <Trail graph={graph} words={words} place={place} route={taken} kept={kept} />}
      <div class="notes" role="status">
        {link}
        {refused.length > 0 && <p>{fill(words.guide.refused, { questions: describeQuestions(words, refused.map((r) => r.question)) })}</p>}
        {at === outcome && Object.keys(unused).length > 0 && <p>{fill(words.guide.extra, { answers: describeAnswers(words, unused) })}</p>}
        {Object.keys(dropped).length > 0 && <p>{fill(words.guide.dropped, { answers: describeAnswers(words, dropped) })}</p>}
      </div>
    </>
  );
}
