import { createRef } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Question } from '../../../src/widget/Question.tsx';

const words = { title: 'Role <here>?', hint: 'As in the contract.', answers: { advisor: { label: 'Advisor', hint: 'Advises & helps' }, member: { label: 'Member' } } };
const follow = () => undefined;
const answers = [
  { id: 'advisor', href: '/a/?b=c&d=e', kept: true, onClick: follow },
  { id: 'member', href: '/m/', kept: false, onClick: follow },
];
const html = renderToString(<Question words={words} level={1} heading={createRef()} answers={answers} keptLabel="KEPT" />);

describe('a question', () => {
  test('can take the focus on its heading', () => {
    expect(html).toMatch(/<h1 [^>]*tabindex="-1"/i);
  });

  test('has its texts escaped', () => {
    expect(html).toContain('Role &lt;here>?');
    expect(html).toContain('Advises &amp; helps');
  });

  test('has a hint where there is one', () => {
    expect(html).toContain('As in the contract.');
    expect(html.match(/answer-hint/g)).toHaveLength(1);
  });

  test('has answers that are links', () => {
    expect(html).toContain('<a href="/a/?b=c&amp;d=e" data-answer="advisor">');
  });

  test('is a heading of the second level on a page with a title of its own', () => {
    expect(renderToString(<Question words={words} level={2} heading={createRef()} answers={[]} keptLabel="KEPT" />)).toMatch(/<h2 id="question"/);
  });

  test('marks the kept answer, and no other', () => {
    expect(html).toMatch(/Advisor <span class="trail-kept">KEPT<\/span>/);
    expect(html.match(/KEPT/g)).toHaveLength(1);
  });
});
