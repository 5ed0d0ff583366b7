import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { localeIds } from '../../src/locales.ts';
import { builtPage, elementOf, tagsOf, type Tag } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { rules } = guide.content;

/** Paths of all steps and outcomes in a locale. The first step is at find-support itself. */
const nodesIn = (locale: string) => [...Object.keys(rules.steps), ...Object.keys(rules.outcomes)].map((id) => `/${locale}/find-support/${id === rules.start ? '' : `${id}/`}`).sort();

/** Every answer of every step, as the map names it. */
const answers = Object.entries(rules.steps).flatMap(([step, { answers: given }]) => Object.keys(given).map((answer) => `${step}.${answer}`)).sort();

const pathsOf = (tags: readonly Tag[]) => [...new Set(tags.map(({ attributes }) => attributes.get('href')).filter((href) => href?.startsWith('/')).map((href) => href?.replace(/\?.*/, '')))].sort();
const answersOf = (tags: readonly Tag[]) => tags.map(({ attributes }) => attributes.get('data-at') ?? '').filter((key) => key.includes('.')).sort();

describe.each(localeIds)('the map in %s', (locale) => {
  const html = builtPage(`${locale}/find-support/map/`);
  const picture = tagsOf(elementOf(html, /<svg class="map-picture"[^>]*>/));
  const lists = tagsOf(elementOf(html, /<div class="tree"[^>]*>/));

  test('links every step and every outcome in the picture', () => {
    expect(pathsOf(picture)).toEqual(nodesIn(locale));
  });

  test('links every step and every outcome in the lists', () => {
    expect(pathsOf(lists)).toEqual(nodesIn(locale));
  });

  test('has every answer once in the picture and once in the lists', () => {
    expect(answersOf(picture)).toEqual(answers);
    expect(answersOf(lists)).toEqual(answers);
  });

  test('keeps the links of the picture out of the way of keyboards and screen readers, which have the lists', () => {
    expect(html).toMatch(/<svg class="map-picture"[^>]* aria-hidden="true"/);
    expect(picture.filter(({ name, attributes }) => name === 'a' && attributes.get('tabindex') !== '-1')).toEqual([]);
  });
});

describe('a route on the map', () => {
  const html = builtPage('en/find-support/map/');

  test('leads to its outcome with its answers, from the picture and from the lists', () => {
    const links = tagsOf(html).filter(({ attributes }) => attributes.get('href') === '/en/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill');
    expect(links.map(({ attributes }) => attributes.get('tabindex'))).toEqual(['-1', undefined]);
  });

  test('is shown below the first level only when it is opened', () => {
    const lists = elementOf(html, /<div class="tree"[^>]*>/);
    const first = Object.values(rules.steps[rules.start]?.answers ?? {}).length;
    expect(lists.match(/<details open/g)?.length).toBe(first);
  });
});
