import { describe, expect, test } from 'vitest';
import { stepWords } from '../../../src/widget/words.ts';
import { words } from './words-and-graph.ts';

const own = {
  questions: { role: { title: 'Role?', hint: 'In general.', answers: { advisor: { label: 'Advisor' }, member: { label: 'Member', hint: 'Of the program' } } } },
  steps: {
    titled: { title: 'Your role here?' },
    hinted: { hint: 'At this place.' },
    answered: { answers: { advisor: { label: 'Adviser of this customer' } } },
  },
};

describe('the words of a question at a step', () => {
  test('are the title that the step has for its place', () => {
    expect(stepWords(words, 'own-azure-plan', 'plan-held').title).toBe(words.steps['own-azure-plan']?.title);
    expect(stepWords(words, 'own-azure-plan', 'plan-held').title).not.toBe(words.questions['plan-held']?.title);
  });

  test('are those of the question where the step has none', () => {
    expect(stepWords(own, 'plain', 'role')).toEqual(own.questions.role);
  });

  test('have no general hint under a title of their own: it explains another wording', () => {
    expect(stepWords(own, 'titled', 'role')).toMatchObject({ title: 'Your role here?', hint: undefined });
  });

  test('have the hint of the step under the general title', () => {
    expect(stepWords(own, 'hinted', 'role')).toMatchObject({ title: 'Role?', hint: 'At this place.' });
  });

  test('have the answers of the question where the step does not word them', () => {
    expect(stepWords(own, 'answered', 'role').answers).toEqual({ advisor: { label: 'Adviser of this customer' }, member: { label: 'Member', hint: 'Of the program' } });
  });

  test('are refused for a question without words', () => {
    expect(() => stepWords(own, 'plain', 'weather')).toThrow('There are no words for the question "weather".');
  });
});
