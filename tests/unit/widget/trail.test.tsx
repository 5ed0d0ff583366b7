import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { routeTo } from '../../../src/engine/graph.ts';
import { Trail } from '../../../src/widget/Trail.tsx';
import { graph, marked, place } from './words-and-graph.ts';

const route = routeTo(graph, 'azure-purchase');
const html = renderToString(<Trail graph={graph} words={marked} place={place} route={route} waiting={{ purchase: 'not-sold' }} kept={['role']} />);

describe('the answers so far', () => {
  test('are a list, in order', () => {
    expect([...html.matchAll(/<span class="trail-answer">([^<]*)<\/span>/g)].map(([, answer]) => answer)).toEqual(route.map(({ question, answer }) => marked.questions[question]?.answers[answer]?.label.replaceAll('&', '&amp;')));
  });

  test('mark those that were kept, and no others', () => {
    expect(html.match(/KEPT/g)).toHaveLength(1);
    expect(html.split('<li>').find((item) => item.includes('KEPT'))).toContain(`CHANGE ${marked.questions['role']?.title}`);
  });

  test('each link back to their question, with the later ones and the waiting ones in the address', () => {
    expect([...html.matchAll(/href="([^"]*)" aria-label="CHANGE /g)].map(([, href]) => href?.replaceAll('&amp;', '&'))).toEqual([
      '/en/find-support/?product=azure&role=not-sure&purchase=not-sold',
      '/en/find-support/customer-product/?role=not-sure&purchase=not-sold',
      '/en/find-support/azure-role/?purchase=not-sold',
    ]);
  });

  test('end with a way to start again, without any answer', () => {
    expect(html).toContain('<a class="trail-restart" href="/en/find-support/">AGAIN</a>');
  });

  test('are not there before the first answer', () => {
    expect(renderToString(<Trail graph={graph} words={marked} place={place} route={[]} />)).toBe('');
  });
});
