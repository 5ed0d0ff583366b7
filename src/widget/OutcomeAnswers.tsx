import type { ComponentChildren } from 'preact';
import { nodeAddress, type Place } from '../engine/addresses.ts';
import { asAnswers, type Graph } from '../engine/graph.ts';
import { buildMachine, replay, type Replay } from '../engine/machine.ts';
import { own } from '../engine/own.ts';
import { readQuery, type ReadQuery } from '../engine/query.ts';
import { describeAnswers } from './describe.ts';
import type { Kept } from './kept.ts';
import { readNote } from './note.ts';
import { ToldLines } from './Notes.tsx';
import { Said } from './Said.tsx';
import { Trail } from './Trail.tsx';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

/** The answers in an outcome's address, and where they lead. */
export interface OutcomeAnswers extends Replay, Kept, Pick<ReadQuery, 'refused'> {
  /** The answers lead to the page that shows them. */
  fits: boolean;
  /** There are answers, and they do not. */
  mismatch: boolean;
}

interface Props {
  graph: Graph;
  words: BrowserWords;
  place: Place;
  answers: OutcomeAnswers;
}

/** Reads the present address on the page of an outcome. */
export function readOutcome(graph: Graph, outcome: string): OutcomeAnswers {
  const { answers, refused } = readQuery(graph, location.search);
  const result = replay(buildMachine(graph), graph, answers);
  const fits = result.at === outcome;
  return { ...result, ...readNote(graph), refused, fits, mismatch: !fits && result.taken.length + refused.length + Object.keys(result.unused).length > 0 };
}

/** What does not fit: answers that lead elsewhere, stop at a question, cannot be used or are not asked. `past`: what is known of such a link. */
export function OutcomeTold({ graph, words, place, past, answers: { at, taken, unused, dropped, refused, fits, mismatch } }: Props & { past?: ComponentChildren }) {
  const step = own(graph.steps, at);
  const extra = fits && Object.keys(unused).length > 0;
  if (!mismatch && !extra && refused.length + Object.keys(dropped).length === 0) return null;
  return (
    <div class="notes">
      {past}
      {mismatch && (
        <p>
          <Said text={step ? words.guide.incomplete : words.guide.elsewhere} foreign={words.foreign} />{' '}
          <a href={nodeAddress(place, graph, at, step ? unused : asAnswers(taken))}><Said text={step ? stepWords(words, at, step.asks).title : words.outcomes[at]} foreign={words.foreign} /></a>
        </p>
      )}
      <ToldLines words={words} view={{ dropped, refused }} />
      {extra && <p><Said text={words.guide.extra} values={{ answers: describeAnswers(words, unused) }} foreign={words.foreign} /></p>}
    </div>
  );
}

/** The way that led here, each answer with a link to change it. */
export function OutcomeTrail({ graph, words, place, answers: { taken, kept, fits } }: Props) {
  if (!fits || taken.length === 0) return null;
  return (
    <>
      <h2 class="answers-title"><Said text={words.guide.yourAnswers} foreign={words.foreign} /></h2>
      <Trail graph={graph} words={words} place={place} route={taken} kept={kept} />
    </>
  );
}
