import { describe, expect, test } from 'vitest';
import { routeTo } from '../../../src/engine/graph.ts';
import { describeAnswers, describeQuestions, describeRoute } from '../../../src/widget/describe.ts';
import { graph, words } from './words-and-graph.ts';

describe('answers in words', () => {
  test('are their labels', () => {
    expect(describeAnswers(words, { role: 'advisor' })).toBe(label('role', 'advisor'));
  });

  test('are listed as the language lists them, in order', () => {
    expect(describeAnswers(words, { role: 'advisor', product: 'azure' })).toBe(`${label('role', 'advisor')} and ${label('product', 'azure')}`);
  });

  test('are their ids where there are no words', () => {
    expect(describeAnswers(words, { role: 'pilot', weather: 'fine' })).toBe('pilot and fine');
  });

  test('are nothing without answers', () => {
    expect(describeAnswers(words, {})).toBe('');
  });
});

describe('questions in words', () => {
  test('are their titles, one after the other', () => {
    expect(describeQuestions(words, ['role', 'product'])).toBe(`${words.questions['role']?.title} ${words.questions['product']?.title}`);
  });

  test('are their ids where there are no words', () => {
    expect(describeQuestions(words, ['weather'])).toBe('weather');
  });
});

describe('a route in words', () => {
  test('is the labels of its answers', () => {
    expect(describeRoute(words, routeTo(graph, 'azure-role'))).toBe(`${label('matter', 'customer-cloud')} › ${label('product', 'azure')}`);
  });

  test('has the wording of its steps', () => {
    const worded = { ...words, steps: { ...words.steps, 'customer-product': { answers: { azure: { label: "The customer's Azure" } } } } };
    expect(describeRoute(worded, routeTo(graph, 'azure-role'))).toBe(`${label('matter', 'customer-cloud')} › The customer's Azure`);
  });

  test('is nothing at the first step', () => {
    expect(describeRoute(words, routeTo(graph, graph.start))).toBe('');
  });
});

/** The general label of an answer; refuses one without words. */
function label(question: string, answer: string): string {
  const own = words.questions[question]?.answers[answer]?.label;
  if (!own) throw new Error(`There are no words for ${question}=${answer}.`);
  return own;
}
