import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Guide } from '../../../src/widget/Guide.tsx';
import { graph, marked, place } from './words-and-graph.ts';

const at = (step: string, embedded = false) => renderToString(<Guide graph={graph} words={marked} place={place} start={step} embedded={embedded} />);

describe('the prerendered guide', () => {
  test('says which step it shows', () => {
    expect(at('azure-role')).toContain('data-step="azure-role"');
  });

  test.each(Object.keys(graph.steps))('offers every answer of "%s" once, in the order of the rules', (step) => {
    const offered = [...at(step).matchAll(/data-answer="([^"]*)"/g)].map(([, id]) => id);
    expect(offered).toEqual(Object.keys(graph.steps[step]?.answers ?? {}));
  });

  test.each(Object.keys(graph.steps))('has a label for every answer of "%s"', (step) => {
    expect(at(step)).not.toMatch(/<span class="answer-label">\s*<\/span>/);
  });

  test('links an answer to the next step', () => {
    expect(linkOf(at('customer-product'), 'azure')).toBe('/en/find-support/azure-role/');
  });

  test('links an answer to its outcome, with the route in the address', () => {
    expect(linkOf(at('azure-role'), 'advisor')).toBe('/en/find-support/azure-ask-provider/?matter=customer-cloud&amp;product=azure&amp;role=advisor');
  });

  test('is the title of its page', () => {
    expect(at('azure-role')).toMatch(/<h1 id="_top"[^>]*>/);
    expect(at('azure-role')).toContain('aria-labelledby="_top"');
  });

  test('is a section of a page that has a title of its own', () => {
    expect(at(graph.start, true)).toMatch(/<h2 id="question"[^>]*>/);
    expect(at(graph.start, true)).toContain('aria-labelledby="question"');
  });

  test('counts the questions from the first', () => {
    expect(at(graph.start)).toContain('STEP 1');
    expect(at('azure-role')).toContain('STEP 3');
  });

  test('shows no answers at the first step', () => {
    expect(at(graph.start)).not.toContain('YOURS');
  });

  test('shows the answers that lead to a later step, each with a link that changes it', () => {
    expect([...at('azure-role').matchAll(/href="([^"]*)" aria-label="CHANGE /g)].map(([, href]) => href)).toEqual(['/en/find-support/?product=azure', '/en/find-support/customer-product/']);
  });

  test('has an empty place for notes, which is announced when it fills', () => {
    expect(at('azure-role')).toContain('<div class="notes" role="status"></div>');
  });
});

/** Where an answer links to; refuses an answer that is not offered. */
function linkOf(html: string, answer: string): string {
  const href = new RegExp(`<a href="([^"]*)" data-answer="${answer}"`).exec(html)?.[1];
  if (href === undefined) throw new Error(`The step does not offer "${answer}".`);
  return href;
}
