import type { RefObject } from 'preact';
import type { QuestionWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface Props {
  words: QuestionWords;
  /** Offered answers, in order, with the address that each leads to. */
  answers: readonly { id: string; href: string; kept: boolean }[];
  /** 1 where the question is the title of the page, 2 on a page with a title of its own. */
  level: 1 | 2;
  heading: RefObject<HTMLHeadingElement>;
  eyebrow: string;
  /** Marks the answer that was given before a change. */
  keptLabel: string;
  onChoose: (event: MouseEvent, answer: string) => void;
}

/** One question with its answers: real links, so that it works before and without the script. */
export function Question({ words, answers, level, heading, eyebrow, keptLabel, onChoose }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      <p class="eyebrow">{eyebrow}</p>
      <Heading id={level === 1 ? '_top' : 'question'} class="question" tabIndex={-1} ref={heading}>
        {words.title}
      </Heading>
      {words.hint && <p class="hint">{words.hint}</p>}
      <ul class="answers">
        {answers.map(({ id, href, kept }) => (
          <li key={id}>
            <a href={href} data-answer={id} onClick={(event: MouseEvent) => onChoose(event, id)}>
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
