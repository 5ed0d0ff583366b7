import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Told, Waiting } from '../../../src/widget/Notes.tsx';
import type { View } from '../../../src/widget/view.ts';
import { marked } from './words-and-graph.ts';

const words = { ...marked, guide: { ...marked.guide, waiting: 'WAITING {answers}' } };
const silent: View = { step: 'azure-role', waiting: {}, kept: [], dropped: {}, refused: [] };
const advisor = marked.questions['role']?.answers['advisor']?.label;

describe('the notes on answers from before', () => {
  test('are empty, but there, when there is nothing to tell', () => {
    expect(notes({})).toBe('<div class="notes" role="status"></div><div class="notes calm" role="status"></div>');
  });

  test('name answers that wait for their question', () => {
    expect(notes({ waiting: { purchase: 'not-sold' } })).toContain(`WAITING ${marked.questions['purchase']?.answers['not-sold']?.label}`);
  });

  test('do not name the answer that waits for the present question: it is marked where it stands', () => {
    expect(notes({ waiting: { role: 'advisor' } })).toBe(notes({}));
  });

  test('name answers that were dropped', () => {
    expect(notes({ dropped: { role: 'advisor' } })).toContain(`<p>DROPPED ${advisor}</p>`);
  });

  test('name questions whose answers were refused', () => {
    expect(notes({ refused: [{ question: 'role', why: 'repeated' }] })).toContain(`<p>REFUSED ${marked.questions['role']?.title}</p>`);
  });

  test('tell everything at once, in one paragraph each', () => {
    expect(notes({ waiting: { purchase: 'not-sold' }, dropped: { role: 'advisor' }, refused: [{ question: 'site', why: 'repeated' }] }).match(/<p>/g)).toHaveLength(3);
  });
});

function notes(told: Partial<View>): string {
  const view = { ...silent, ...told };
  return renderToString(
    <>
      <Told words={words} view={view} />
      <Waiting words={words} view={view} asks="role" />
    </>,
  );
}
