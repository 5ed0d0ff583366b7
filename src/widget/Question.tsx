import type { ComponentChildren, RefObject } from 'preact';
import { Said } from './Said.tsx';
import type { Foreign, QuestionWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

/** An offered answer: a real link, with what happens in place of following it. */
export interface AnswerLink {
  id: string;
  href: string;
  /** It was given before a change. */
  kept: boolean;
  onClick: (event: MouseEvent) => void;
}

interface Props {
  words: QuestionWords;
  foreign?: Foreign | undefined;
  answers: readonly AnswerLink[];
  /** 1 where the question is the title of the page, 2 on a page with a title of its own. */
  level: 1 | 2;
  heading: RefObject<HTMLHeadingElement>;
  keptLabel: string;
  /** Told between the question and its answers. */
  children?: ComponentChildren;
}

/** One question with its answers: links, so that it works before and without the script. */
export function Question({ words, foreign, answers, level, heading, keptLabel, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading id={level === 1 ? '_top' : 'question'} class="question" tabIndex={-1} ref={heading}>
        <Said text={words.title} foreign={foreign} />
      </Heading>
      {words.hint && (
        <p class="hint">
          <Said text={words.hint} foreign={foreign} />
        </p>
      )}
      {children}
      <ul class="answers">
        {answers.map(({ id, href, kept, onClick }) => (
          <li key={id}>
            <a href={href} data-answer={id} onClick={onClick}>
              <span class="answer-label">
                <Said text={words.answers[id]?.label} foreign={foreign} /> {kept && <span class="trail-kept">{keptLabel}</span>}
              </span>
              {words.answers[id]?.hint && (
                <span class="answer-hint">
                  <Said text={words.answers[id]?.hint} foreign={foreign} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
