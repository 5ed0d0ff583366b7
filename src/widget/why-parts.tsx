import { nodeAddress, type Place } from '../engine/addresses.ts';
import type { Alternative, Changes } from '../engine/alternatives.ts';
import type { Graph, Taken } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { Said } from './Said.tsx';
import { stepWords, type BrowserWords } from './words.ts';

// Shipped to the browser on outcome pages that are opened with answers.

interface Props {
  graph: Graph;
  place: Place;
  words: BrowserWords;
  /** Holds the interface words, prerendered and marked with their language. */
  texts: Element;
  changes: readonly Changes[];
}

/** Answers with their questions, as list items. */
export function Given({ words, taken }: Pick<Props, 'words'> & { taken: readonly Taken[] }) {
  return (
    <>
      {taken.map(({ step, question, answer }) => {
        const { title, answers } = stepWords(words, step, question);
        return (
          <li key={step}>
            <span class="asked"><Said text={title} foreign={words.foreign} /></span> <strong><Said text={answers[answer]?.label} foreign={words.foreign} /></strong>
          </li>
        );
      })}
    </>
  );
}

/** For each answer, the nearest last and open: what other answers lead to. */
export function WhatChanges(props: Props) {
  return <>{props.changes.map((changes, index) => <Change key={changes.taken.step} {...props} {...changes} open={index === 0} />)}</>;
}

function Change({ taken: { step, question, answer }, elsewhere, same, open, ...props }: Props & Changes & { open: boolean }) {
  const { graph, words, texts } = props;
  const { title, answers } = stepWords(words, step, question);
  return (
    <details open={open}>
      <summary>
        <Said text={title} foreign={words.foreign} /> <small><Copied from={texts} name="given" /> <Said text={answers[answer]?.label} foreign={words.foreign} /></small>
      </summary>
      <ul>
        {elsewhere.map(({ at, alternatives }) => {
          const asks = own(graph.steps, at)?.asks;
          return (
            <li key={at}>
              <Links {...props} step={step} question={question} at={at} alternatives={alternatives} />{' '}
              <span class="leads-to"><Said text={asks ? stepWords(words, at, asks).title : words.outcomes[at]} foreign={words.foreign} /></span>
            </li>
          );
        })}
      </ul>
      {same.length > 0 && (
        <p>
          <Copied from={texts} name="same" /> <Links {...props} step={step} question={question} at={props.texts.closest<HTMLElement>('[data-outcome]')?.dataset['outcome'] ?? ''} alternatives={same} />
        </p>
      )}
    </details>
  );
}

function Links({ graph, place, words, step, question, at, alternatives }: Pick<Props, 'graph' | 'place' | 'words'> & { step: string; question: string; at: string; alternatives: readonly Alternative[] }) {
  const { answers: offered } = stepWords(words, step, question);
  return (
    <>
      {alternatives.map(({ answer, answers }, index) => (
        <span key={answer}>
          {index > 0 && ' · '}
          <a href={nodeAddress(place, graph, at, answers)}><Said text={offered[answer]?.label} foreign={words.foreign} /></a>
        </span>
      ))}
    </>
  );
}

/** A prerendered text with its marks. */
function Copied({ from, name }: { from: Element; name: string }) {
  return <span ref={(into) => into?.replaceChildren(...[...(from.querySelector(`[data-text="${name}"]`)?.cloneNode(true).childNodes ?? [])])} />;
}
