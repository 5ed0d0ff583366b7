import type { Graph } from '../../../src/engine/graph.ts';
import { sourceLocale } from '../../../src/locales.ts';
import { loadGuide } from '../../../src/load/guide.ts';
import { browserWords } from '../../../src/site/browser-words.ts';
import type { BrowserWords } from '../../../src/widget/words.ts';

/** The real tree and its English words, as the browser gets them. */
export const { graph, words } = load();

export const place = { base: '/', locale: 'en' };

/** The words with marks in place of the sentences around answers, so that tests do not restate English. */
export const marked: BrowserWords = { ...words, guide: { ...words.guide, kept: 'KEPT', change: 'CHANGE', changeOf: 'CHANGE {question}', yourAnswers: 'YOURS', startAgain: 'AGAIN', refused: 'REFUSED {questions}', extra: 'EXTRA {answers}', dropped: 'DROPPED {answers}', elsewhere: 'ELSEWHERE', incomplete: 'INCOMPLETE', step: 'STEP {number}', stepAfter: 'STEP {number} AFTER {route}' } };

function load(): { graph: Graph; words: BrowserWords } {
  const { guide } = loadGuide(process.cwd());
  if (!guide) throw new Error('The content cannot be read; "npm run check" says why.');
  return { graph: guide.proof.graph, words: browserWords(guide.content, sourceLocale) };
}
