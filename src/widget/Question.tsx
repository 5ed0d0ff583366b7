import type { ComponentChildren, RefObject } from 'preact';
import type { QuestionWords } from './words.ts';

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
  answers: readonly AnswerLink[];
  /** 1 where the question is the title of the page, 2 on a page with a title of its own. */
  level: 1 | 2;
  heading: RefObject<HTMLHeadingElement>;
  keptLabel: string;
  /** Told between the question and its answers. */
  children?: ComponentChildren;
}

/** One question with its answers: links, so that it works before and without the script. */
export function Question({ words, answers, level, heading, keptLabel, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading id={level === 1 ? '_top' : 'question'} class="question" tabIndex={-1} ref={heading}>
        {words.title}
      </Heading>
      {words.hint && <p class="hint">{words.hint}</p>}
      {children}
      <ul class="answers">
        {answers.map(({ id, href, kept, onClick }) => (
          <li key={id}>
            <a href={href} data-answer={id} onClick={onClick}>
              <span class="answer-label">
                {words.answers[id]?.label} {kept && <span class="trail-kept">{keptLabel}</span>}
              </span>
              {words.answers[id]?.hint && <span class="answer-hint">{words.answers[id]?.hint}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
