import { fill } from '../i18n/fill.ts';
import { describeAnswers, describeQuestions } from './describe.ts';
import type { View } from './view.ts';
import type { BrowserWords } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface Props {
  words: BrowserWords;
  view: View;
  /** The question asked now; its own kept answer is marked where it stands. */
  asks: string;
}

/** What became of answers that the reader gave before: announced to screen readers when it changes. */
export function Notes({ words, view: { waiting, dropped, refused }, asks }: Props) {
  const later = Object.fromEntries(Object.entries(waiting).filter(([question]) => question !== asks));
  return (
    <div class="notes" role="status">
      {refused.length > 0 && <p>{fill(words.guide.refused, { questions: describeQuestions(words, refused.map((r) => r.question)) })}</p>}
      {Object.keys(dropped).length > 0 && <p>{fill(words.guide.dropped, { answers: describeAnswers(words, dropped) })}</p>}
      {Object.keys(later).length > 0 && <p>{fill(words.guide.waiting, { answers: describeAnswers(words, later) })}</p>}
    </div>
  );
}
