import { describeAnswers, describeQuestions } from './describe.ts';
import { Said } from './Said.tsx';
import type { View } from './view.ts';
import type { BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface ToldProps {
  words: BrowserWords;
  view: Pick<View, 'dropped' | 'refused'>;
}

/** What does not count of what the reader gave before; announced when it comes. Above the answers: it bears on the next one. */
export function Told(props: ToldProps) {
  return (
    <div class="notes" role="status">
      <ToldLines {...props} />
    </div>
  );
}

/** The same without a region of its own. */
export function ToldLines({ words, view: { dropped, refused } }: ToldProps) {
  return (
    <>
      {refused.length > 0 && <p><Said text={words.guide.refused} values={{ questions: describeQuestions(words, refused.map((r) => r.question)) }} foreign={words.foreign} /></p>}
      {Object.keys(dropped).length > 0 && <p><Said text={words.guide.dropped} values={{ answers: describeAnswers(words, dropped) }} foreign={words.foreign} /></p>}
    </>
  );
}

/**
 * Answers that wait for their question; `asks` is the question asked now, whose own kept answer is marked where
 * it stands. Below the answers, which so stay where they are when the page finds this in its address.
 */
export function Waiting({ words, view: { waiting }, asks }: { words: BrowserWords; view: Pick<View, 'waiting'>; asks: string }) {
  const later = Object.fromEntries(Object.entries(waiting).filter(([question]) => question !== asks));
  return (
    <div class="notes calm" role="status">
      {Object.keys(later).length > 0 && <p><Said text={words.guide.waiting} values={{ answers: describeAnswers(words, later) }} foreign={words.foreign} /></p>}
    </div>
  );
}
