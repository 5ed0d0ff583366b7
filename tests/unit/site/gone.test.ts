import { describe, expect, test } from 'vitest';
import { goneRoutes, oldAnswers, oldHeadings } from '../../../src/site/gone.ts';
import { addOldAnchors } from '../../../src/site/old-anchors.ts';
import { todaysQuery } from '../../../src/site/old-answers.ts';
import { registry } from '../permalinks/registry.ts';

const on = '2026-11-20';
const end = { on, reason: 'Microsoft ended it.' };

test('each old page has a route in every language and one without', () => {
  expect(goneRoutes(registry({ moved: { '/plans/old/': { to: '/plans/compare/', on }, '/plans/old/#a': { to: '/plans/compare/#use', on } }, retired: { '/find-support/closed/': end, '?role=x': end } }))).toEqual([
    ['/[locale]/plans/old', 'Moved'], ['/plans/old', 'MovedNeutral'], ['/[locale]/find-support/closed', 'Ended'], ['/find-support/closed', 'NeutralFixed'],
  ]);
});

describe('old headings', () => {
  test('of a page stand beside their new ones', () => expect(oldHeadings(registry({ moved: { '/plans/compare/#usage': { to: '/plans/compare/#use', on } } }), '/plans/compare/').beside).toEqual({ use: ['usage'] }));
  test('that went to another page are told', () => expect(oldHeadings(registry({ moved: { '/plans/compare/#azure': { to: '/customers/azure/#steps', on } } }), '/plans/compare/').left).toEqual([{ id: 'azure', to: '/customers/azure/#steps' }]));
  test('that ended are told', () => expect(oldHeadings(registry({ retired: { '/plans/compare/#fees': end } }), '/plans/compare/').left).toEqual([{ id: 'fees', ended: end }]));
  test('of a page that moved are on the page that it moved to', () => expect(oldHeadings(registry({ moved: { '/plans/old/': { to: '/plans/compare/', on }, '/plans/old/#usage': { to: '/plans/compare/#use', on } } }), '/plans/compare/').beside).toEqual({ use: ['usage'] }));
  test('give way to a live heading with the same id', () => expect(oldHeadings(registry({ moved: { '/plans/old/': { to: '/plans/compare/', on } }, retired: { '/plans/old/#use': end } }), '/plans/compare/').left).toEqual([]));
  test('of other pages are not told', () => expect(oldHeadings(registry({ retired: { '/plans/compare/#fees': end } }), '/customers/azure/')).toEqual({ beside: {}, left: [] }));
});

describe('earlier ids', () => {
  test('stand as empty anchors in the heading', () => expect(addOldAnchors('<h2 class="a" id="use">Use</h2><p id="use-not">', { use: ['usage', 'using'] })).toBe('<h2 class="a" id="use"><span id="usage"></span><span id="using"></span>Use</h2><p id="use-not">'));
  test('of a row stand in its first cell', () => expect(addOldAnchors('<tr id="gdap"> <th scope="row">GDAP</th></tr>', { gdap: ['dap'] })).toBe('<tr id="gdap"> <th scope="row"><span id="dap"></span>GDAP</th></tr>'));
  test('leave a page without them as it is', () => expect(addOldAnchors('<h2 id="use">Use</h2>', {})).toBe('<h2 id="use">Use</h2>'));
});

describe('answers in an old link', () => {
  const old = oldAnswers(registry({ moved: { '?role=var': { to: '?role=advisor', on }, '?seller': { to: '?role', on } }, retired: { '?role=broker': end, '?size': end } }));
  const read = (search: string) => todaysQuery(search, old.renamed, Object.keys(old.ended));

  test.each([
    ['that were renamed have their new id', '?role=var', '?role=advisor', []],
    ['of a question that was renamed have its new id', '?seller=advisor', '?role=advisor', []],
    ['that ended are taken out and told', '?product=azure&role=broker', '?product=azure', ['role=broker']],
    ['of a question that ended are taken out and told', '?size=big', '', ['size']],
    ['that are live stay as they are', '?role=advisor&utm_source=a%20b', '?role=advisor&utm_source=a%20b', []],
    ['with the names of what every object has stay', '?constructor=x&toString=y', '?constructor=x&toString=y', []],
    ['that are broken stay', '?role=%E0%A4%A&role', '?role=%E0%A4%A&role', []],
  ])('%s', (_, search, today, ended) => expect(read(search)).toEqual({ search: today, ended }));
});
