import { describe, expect, test } from 'vitest';
import { checkPermalinks } from '../../../src/engine/check-permalinks.ts';
import type { Permalinks } from '../../../src/engine/permalinks.ts';
import type { Published } from '../../../src/engine/published.ts';
import { twoChains } from '../../fixtures/languages.ts';
import { findingsOf, smallGuide } from '../../fixtures/small-guide.ts';
import { registry } from '../permalinks/registry.ts';

const file = 'content/registry/permalinks.yaml';
const day = '2026-11-20';
const end = { on: day, reason: 'Microsoft ended it.' };

/** What is found when the registry or what is published differs from a sound pair. */
function found(change: Partial<Permalinks>, published: Partial<Published> = {}) {
  return checkPermalinks({ ...registry(), ...change }, { ...registry(), pageless: [], ...published }, twoChains);
}

const { pages, outcomes, steps, questions } = registry();

describe('a registry that agrees with the content', () => {
  test('has no findings', () => expect(found({})).toEqual([]));
  test('may know what moved and ended', () => expect(found({ moved: { '/plans/old/': { to: '/plans/compare/', on: day } }, retired: { '?role=broker': { ...end, to: '?role=advisor' } } })).toEqual([]));
});

describe('something that disappears silently', () => {
  test('is found at its line, with what to run', () => {
    expect(found({ pages: { ...pages, '/plans/old/': ['use'] } })).toEqual([{
      code: 'address-lost',
      message: 'The page /plans/old/ was published, and is gone without a redirect or a reason.',
      fix: 'Bring it back. If it moved: npm run permalinks -- move /plans/old/ <new address>. If it ended: npm run permalinks -- retire /plans/old/ --reason "…".',
      place: { file, path: ['pages', '/plans/old/'] },
    }]);
  });

  test.each<[string, Partial<Permalinks>, string]>([
    ['a heading', { pages: { ...pages, '/plans/compare/': ['fees', 'use'] } }, 'The heading /plans/compare/#fees'],
    ['a heading of an outcome', { outcomes: { ...outcomes, 'file-azure': ['avoid', 'steps'] } }, 'The heading /find-support/file-azure/#avoid'],
    ['an outcome', { outcomes: { ...outcomes, gone: ['steps'] } }, 'The outcome /find-support/gone/'],
    ['a step', { steps: [...steps, 'role'] }, 'The step /find-support/role/'],
    ['a question', { questions: { ...questions, size: ['big'] } }, 'The question ?size'],
    ['an answer', { questions: { role: ['advisor', 'broker', 'provider'] } }, 'The answer ?role=broker'],
  ])('%s is one finding', (_, change, what) => expect(found(change).map(({ message }) => message)).toEqual([`${what} was published, and is gone without a redirect or a reason.`]));

  test('is told where it probably went', () => {
    expect(found({}, { steps: ['azure-roles', 'product'] })[0]?.fix).toContain('npm run permalinks -- move /find-support/azure-role/ /find-support/azure-roles/.');
  });

  test('is quoted where a shell would read a sign in it', () => expect(found({ questions: { role: ['advisor', 'broker', 'provider'] } })[0]?.fix).toContain('retire "?role=broker" --reason'));
  test('is not told of the headings of an outcome whose page is missing, which is a finding of its own', () => expect(found({}, { outcomes: { 'file-azure': [] }, pageless: ['file-azure'] })).toEqual([]));
});

describe('something new', () => {
  test('is found, with what to run', () => {
    expect(found({}, { pages: { ...pages, '/plans/new/': ['steps', 'use'] } })).toEqual([{
      code: 'address-new',
      message: 'The page /plans/new/ is published, but not in the registry of addresses.',
      fix: 'Run `npm run permalinks -- add`, and commit what it writes.',
      place: { file, path: ['pages'] },
    }]);
  });

  test('on a page that is known is one finding for all its headings', () => {
    expect(found({}, { pages: { ...pages, '/plans/compare/': ['a', 'b', 'use'] } }).map(({ message }) => message)).toEqual(['/plans/compare/#a, /plans/compare/#b are published, but not in the registry of addresses.']);
  });

  test('with the id of something that ended is refused', () => {
    expect(found({ steps: ['product'], retired: { '/find-support/azure-role/': end } })).toMatchObject([
      { code: 'registry-wrong', message: 'The step /find-support/azure-role/ is published, but the registry says that it ended: old links would mean something else.', place: { path: ['retired', '/find-support/azure-role/'] } },
    ]);
  });
});

describe('a registry edited by hand', () => {
  test('with an entry that is live and retired at once is found', () => {
    expect(found({ retired: { '/plans/compare/': end } })).toEqual([{
      code: 'registry-wrong',
      message: '/plans/compare/ is live and retired at once.',
      fix: 'Remove it from "retired" if it is still published, else from "pages".',
      place: { file, path: ['retired', '/plans/compare/'] },
    }]);
  });

  const to = (target: string) => ({ to: target, on: day });
  test.each<[string, Partial<Permalinks>, string]>([
    ['an unknown target', { moved: { '/plans/old/': to('/plans/compar/') } }, '/plans/old/ leads to /plans/compar/, which is not in the registry.'],
    ['an unknown replacement', { retired: { '/plans/old/': { ...end, to: '/plans/nowhere/' } } }, '/plans/old/ leads to /plans/nowhere/, which is not in the registry.'],
    ['a redirect to itself', { moved: { '/plans/old/': to('/plans/old/') } }, 'The redirect leads in a circle: /plans/old/ → /plans/old/.'],
    ['a redirect to something retired', { moved: { '/plans/a/': to('/plans/b/') }, retired: { '/plans/b/': end } }, '/plans/a/ leads to /plans/b/, which ended on 2026-11-20.'],
    ['a redirect to something that moved on', { moved: { '/plans/a/': to('/plans/b/'), '/plans/b/': to('/plans/compare/') } }, '/plans/a/ leads to /plans/b/, which has moved on to /plans/compare/.'],
    ['an entry that moved and ended at once', { moved: { '/plans/a/': to('/plans/compare/') }, retired: { '/plans/a/': end } }, '/plans/a/ has moved and ended at once.'],
    ['an address that leads to an answer', { moved: { '/plans/a/': to('?role=advisor') } }, '/plans/a/ cannot lead to ?role=advisor.'],
    ['an answer that leads to a question', { moved: { '?role=broker': to('?role') } }, '?role=broker cannot lead to ?role.'],
    ['an address with a language', { retired: { '/es/old/': end } }, 'The old address /es/old/ names the language "es".'],
    ['a list out of order', { steps: ['product', 'azure-role'] }, 'The entries below "steps" are not in order, from "product" on.'],
    ['an id that stands twice', { steps: ['azure-role', 'product', 'product'] }, '"product" stands twice below "steps".'],
    ['pages out of order', { pages: { '/plans/compare/': ['use'], '/customers/azure/': ['steps'] } }, 'The entries below "pages" are not in order, from "/plans/compare/" on.'],
    ['a reason in an unknown language', { retired: { '/plans/old/': { ...end, reasons: { xx: 'Some reason.' } } } }, 'The reason of /plans/old/ is given in "xx", which is no language of the site.'],
    ['a reason given twice in the source language', { retired: { '/plans/old/': { ...end, reasons: { en: 'Some reason.' } } } }, 'The reason of /plans/old/ is given twice in "en".'],
  ])('with %s is found', (_, change, message) => expect(found(change).map((finding) => finding.message)).toEqual([message]));

  test('with a circle of redirects is found at each of them', () => {
    expect(found({ moved: { '/plans/a/': to('/plans/b/'), '/plans/b/': to('/plans/a/') } }).map(({ message }) => message)).toEqual(['The redirect leads in a circle: /plans/a/ → /plans/b/ → /plans/a/.', 'The redirect leads in a circle: /plans/b/ → /plans/a/ → /plans/b/.']);
  });

  test('with a step that is an outcome now is found', () => {
    expect(found({ steps: ['azure-role', 'file-azure', 'product'] }).map(({ message }) => message)).toContain('/find-support/file-azure/ stands in two lists of the registry.');
    expect(found({ outcomes: {}, steps: ['azure-role', 'file-azure', 'product'] }).map(({ message }) => message)).toContain('The step /find-support/file-azure/ is now the outcome of that name: links to the step would mean something else.');
  });
});

test('a removed heading of a real file is found at its line of the registry', () => {
  const guide = smallGuide();
  const pagesOf = { '/': ['pages', 'question', 'rules', 'tree'], '/customers/azure/': ['first', 'outcomes', 'sources', 'steps'] };
  const shown = findingsOf({ ...guide, permalinks: { pages: pagesOf, outcomes: {}, steps: [], questions: {}, moved: {}, retired: {} } }).filter(({ code }) => code === 'address-lost');
  expect(shown).toEqual([expect.objectContaining({ file, at: '- first' })]);
});
