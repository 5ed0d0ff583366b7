import { describe, expect, test } from 'vitest';
import { behindOf, checkNewTexts, checkTranslations, pageLocale } from '../../../src/engine/check-translations.ts';
import type { NewTexts } from '../../../src/engine/new-texts.ts';
import { mayLack } from '../../../src/engine/new-texts.ts';
import type { ContentPage } from '../../../src/engine/pages.ts';
import { twoChains, today } from '../../fixtures/languages.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const heading = (id: string | undefined, line = 8) => ({ id, text: `About ${id}`, depth: 2, line });
const page = (locale: string, slug: string, ids: (string | undefined)[] = ['steps', 'next'], links: ContentPage['links'] = []): ContentPage => ({ file: `content/docs/${locale}/${slug}.md`, locale, slug, front: undefined, headings: ids.map((id) => heading(id)), links, text: '' });
const english = [page('en', 'customers/azure'), page('en', 'find-support/file-azure')];
const whole = (locale: string) => english.map(({ slug }) => page(locale, slug));
const check = (pages: ContentPage[], newTexts: NewTexts = [], day = today) => checkTranslations([...english, ...pages], twoQuestionTree(), twoChains, newTexts, day);
const es = whole('es');
const ca = [page('ca', 'find-support/file-azure')];

describe('a translated page', () => {
  test('with the headings of its source is in order', () => expect(check([...es, ...ca])).toEqual([]));

  test('with a heading that its source does not have is told the nearest one', () => {
    const [, ...rest] = es;
    expect(check([page('es', 'customers/azure', ['stepps', 'next']), ...rest, ...ca])).toEqual([
      { code: 'heading-unknown', message: 'The heading "About stepps" has the id "stepps", which content/docs/en/customers/azure.md does not have.', fix: 'Did you mean "steps"?', place: { file: 'content/docs/es/customers/azure.md', line: 8 } },
    ]);
  });

  test('with the same heading twice is told so', () => {
    const [, ...rest] = es;
    expect(check([page('es', 'customers/azure', ['steps', 'steps', 'next']), ...rest, ...ca])).toMatchObject([{ code: 'page-wrong', message: expect.stringContaining('"steps" stands twice') }]);
  });

  test('whose source does not exist is told the nearest one', () => {
    expect(check([...es, ...ca, page('es', 'customers/azur')])).toMatchObject([{ code: 'page-wrong', fix: 'Did you mean "customers/azure"?' }]);
  });

  test('with a link that leads nowhere is told the nearest address', () => {
    const [, ...rest] = es;
    expect(check([page('es', 'customers/azure', ['steps', 'next'], [{ url: '/customers/azur/', line: 3 }]), ...rest, ...ca])).toMatchObject([{ code: 'link-broken', fix: 'Did you mean "/customers/azure/"?', place: { line: 3 } }]);
  });

  test('may link to a section that only its source has, which is shown in a list', () => {
    const behind = page('es', 'customers/azure', ['next'], [{ url: '#steps', line: 3 }]);
    expect(check([behind, ...es.slice(1), ...ca])).toEqual([]);
  });
});

describe('a page of a required part that a locale lacks', () => {
  test('is told, with the part', () => {
    expect(check([...es])).toEqual([
      { code: 'translation-missing', message: '"find-support/file-azure" has no page in "ca", where it is required.', fix: 'Write content/docs/ca/find-support/file-azure.md, or mark the page as new with a date in content/registry/new-texts.yaml.', place: { file: 'content/docs/ca/find-support/file-azure.md' } },
    ]);
  });

  const news: NewTexts = [{ part: 'page', text: 'find-support/file-azure', until: '2026-12-01', why: 'Rerouted.' }];
  test('may be missing while it is marked as new', () => expect(check([...es], news, '2026-12-01')).toEqual([]));
  test('may not be missing any more on the day after', () => expect(check([...es], news, '2026-12-02')).toHaveLength(1));
});

describe('sections that a translation lacks', () => {
  test('are no findings, but are known, in the order of the source', () => {
    const pages = [...english, page('es', 'customers/azure', [])];
    expect(behindOf(pages, twoChains).map(({ page: { file }, missing }) => ({ file, missing: missing.map(({ id }) => id) }))).toEqual([{ file: 'content/docs/es/customers/azure.md', missing: ['steps', 'next'] }]);
  });

  test('are none on a page that is whole', () => expect(behindOf([...english, ...es], twoChains)).toEqual([]));
});

describe('the language of a page', () => {
  test('is the reader\'s own', () => expect(pageLocale([...english, ...es, ...whole('gl')], twoChains, 'gl', 'customers/azure')).toBe('gl'));
  test('is the nearest of the chain that has the page', () => expect(pageLocale([...english, ...es], twoChains, 'gl', 'customers/azure')).toBe('es'));
  test('is the source at last', () => expect(pageLocale(english, twoChains, 'gl', 'customers/azure')).toBe('en'));
});

describe('texts that are marked as new', () => {
  test('that do not exist are told', () => {
    expect(checkNewTexts([{ part: 'tree', text: 'outcomes.file-azur', until: '2026-12-01', why: 'X' }], () => false)).toEqual([
      { code: 'new-text-wrong', message: '"outcomes.file-azur" is marked as new, but the part "tree" has nothing of that name.', fix: 'Correct the name, or take the entry off the list.', place: { file: 'content/registry/new-texts.yaml', path: [0] } },
    ]);
  });

  const news: NewTexts = [{ part: 'tree', text: 'outcomes.file-azure', until: '2026-12-01', why: 'X' }];
  test('cover what is below them', () => expect(mayLack(news, '2026-11-30')('tree', 'outcomes.file-azure.reason')).toBe(true));
  test('cover nothing that only begins alike', () => expect(mayLack(news, '2026-01-01')('tree', 'outcomes.file-azure-too')).toBe(false));
  test('cover nothing in another part', () => expect(mayLack(news, '2026-01-01')('interface', 'outcomes.file-azure')).toBe(false));
});
