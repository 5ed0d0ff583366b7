import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Content } from '../../../src/engine/content.ts';
import { publishedIn } from '../../../src/engine/published.ts';
import { files, registryFile, wordsFile } from '../../../src/engine/files.ts';
import { locales } from '../../../src/locales.ts';
import { planReroute, type Before, type Plan, type Request } from '../../../src/reroute/plan.ts';
import { sayPlan, sayRefused } from '../../../src/report/reroute.ts';
import { smallGuide } from '../../fixtures/small-guide.ts';
import { smallWords } from '../../fixtures/small-words.ts';

const words = smallWords();
const languages = { en: locales.en, pl: locales.pl, ca: locales.ca };
const asks: Request = { step: 'azure-role', answer: 'not-sure', to: 'check-health' };
const list = registryFile('new-texts');
const day = '2026-12-15';

/** The small guide with a Polish translation, as a reroute finds it. */
function before(change: Partial<Content> = {}): Before {
  const pages = ['en', 'pl', 'ca'].map((locale) => ({ file: '', locale, slug: 'find-support/check-health', front: undefined, headings: [], links: [], text: '' }));
  const known = { ...smallGuide(), words: { en: words }, interface: {}, pages, home: {}, newTexts: [], terms: {}, termWords: {}, foreign: {}, factTexts: {}, searchWords: {}, searchLanguages: {}, ...change };
  const content: Content = { ...known, permalinks: { ...publishedIn(known, pages), moved: {}, retired: {} } };
  const texts: Record<string, string> = {
    [files.rules]: `# Rules\n${stringify(content.rules)}`,
    [files.examples]: stringify(content.examples),
    [list]: content.newTexts.length > 0 ? stringify(content.newTexts) : '# New\n[]\n',
    ...Object.fromEntries(['en', 'pl', 'ca'].map((locale) => [wordsFile(locale), stringify(words)])),
  };
  return { content, languages, today: '2026-11-20', textOf: (file) => texts[file] ?? '' };
}

/** The plan of a reroute. Refuses one that cannot be made. */
function planned(request: Partial<Request> = {}, change: Partial<Content> = {}): Plan {
  const plan = planReroute(before(change), { ...asks, ...request });
  if ('problem' in plan) throw new Error(plan.problem);
  return plan;
}

/** A file as the plan leaves it. */
const after = (plan: Plan, file: string): unknown => parse(plan.changed.get(file) ?? 'null');
const problem = (request: Partial<Request>) => {
  const plan = planReroute(before(), { ...asks, ...request });
  return 'problem' in plan ? plan.problem : undefined;
};

describe('a reroute without new texts', () => {
  test('changes the target and the date of the rules, and keeps comments', () => {
    const { changed } = planned();
    expect([...changed.keys()]).toEqual([files.rules]);
    expect(changed.get(files.rules)).toBe(before().textOf(files.rules).replace('not-sure: ask-provider', 'not-sure: check-health').replace('2026-01-01', '2026-11-20'));
  });

  test('tells where the answer led', () => expect(planned().from).toBe('ask-provider'));
  test('that repeats the present reason marks nothing as new', () => expect(planned({ reason: 'The sources say so.' }).newTexts).toEqual([]));
});

describe('a new reason', () => {
  const plan = planned({ reason: ' Since today: look there first. ', until: day });

  test('stands in the source language', () => expect(after(plan, wordsFile('en'))).toMatchObject({ outcomes: { 'check-health': { reason: 'Since today: look there first.' } } }));
  test.each(['pl', 'ca'])('takes out the old one in %s, which would contradict it', (locale) => expect(after(plan, wordsFile(locale))).toMatchObject({ outcomes: { 'check-health': { title: 'Check service health', summary: 'Check service health.' } } }));
  test.each(['pl', 'ca'])('leaves none in %s', (locale) => expect(after(plan, wordsFile(locale))).not.toHaveProperty('outcomes.check-health.reason'));
  test('is on the list of new texts until the day', () => expect(after(plan, list)).toEqual([{ part: 'tree', text: 'outcomes.check-health.reason', until: day, why: 'Rerouted on 2026-11-20: "not-sure" at "azure-role" leads to "check-health".' }]));

  test('moves its day when it is on the list already', () => {
    const newTexts: Content['newTexts'] = [{ part: 'tree', text: 'outcomes.check-health.reason', until: '2026-11-30', why: 'Before.' }];
    expect(after(planned({ reason: 'Another one.', until: day }, { newTexts }), list)).toMatchObject([{ until: day }]);
  });

  test('without a day is refused with what is new', () => expect(problem({ reason: 'New.' })).toBe('New and not translated: outcomes.check-health.reason. Say with --until YYYY-MM-DD until when translations may lack it.'));
  test.each(['2026-11-20', '2020-01-01'])('needs a day after today, not %s', (until) => expect(problem({ reason: 'New.', until })).toContain('is not after today (2026-11-20)'));
  test.each(['soon', '2026-02-30', '15.12.2026'])('needs a day of the calendar, not %s', (until) => expect(problem({ reason: 'New.', until })).toContain('is no day'));
  test('is a sentence', () => expect(problem({ reason: '  ', until: day })).toContain('The reason is empty'));
  test.each(['Two\nlines.', 'A {gap}.'])('is plain: %j', (reason) => expect(problem({ reason, until: day })).toContain('a line break or braces'));
});

describe('an outcome that is new itself', () => {
  const pages = [{ file: '', locale: 'en', slug: 'find-support/check-health', front: undefined, headings: [], links: [], text: '' }];
  test('has its page marked as new', () => expect(after(planned({ until: day }, { pages }), list)).toMatchObject([{ part: 'page', text: 'find-support/check-health', until: day }]));

  test('has the words that a language lacks marked as new', () => {
    const from = before();
    const lacking = { ...from, textOf: (file: string) => (file === wordsFile('pl') ? stringify({ ...words, outcomes: {} }) : from.textOf(file)) };
    const plan = planReroute(lacking, { ...asks, until: day });
    expect('newTexts' in plan && plan.newTexts).toEqual(['title', 'summary', 'reason'].map((key) => `outcomes.check-health.${key}`));
  });

  test('that is on the list as a whole is not marked again', () => {
    expect(planned({}, { pages, newTexts: [{ part: 'page', text: 'find-support/check-health', until: day, why: 'New.' }] }).newTexts).toEqual([]);
  });
});

describe('examples that state the old outcome', () => {
  const request = { answer: 'reseller' };
  test('are counted', () => expect(planned(request).following).toBe(1));
  test('stay as they are unless asked for', () => expect(planned(request).changed.has(files.examples)).toBe(false));
  test('follow when asked for, and only they', () => expect(after(planned({ ...request, examples: true }), files.examples)).toMatchObject([{ outcome: 'file-azure' }, { outcome: 'check-health' }, { outcome: 'check-health' }]));

  test('that were wrong before are left to a person', () => {
    const examples = [{ says: 'A reseller has a broken server.', answers: { product: 'azure', role: 'reseller' }, outcome: 'file-azure' }];
    expect(planned(request, { examples }).following).toBe(0);
  });
});

describe('a request that names what is not there is told the nearest', () => {
  test.each([
    [{ step: 'azur-role' }, 'There is no step "azur-role". Did you mean "azure-role"?'],
    [{ answer: 'resseller' }, 'The step "azure-role" has no answer "resseller". Did you mean "reseller"?'],
    [{ to: 'chek-health' }, 'There is no outcome "chek-health". Did you mean "check-health"?'],
    [{ to: 'ask-provider' }, 'leads to "ask-provider" already'],
    [{ to: 'product' }, '"product" is a step, which exactly one route leads to'],
    [{ step: 'constructor' }, 'There is no step "constructor".'],
  ])('%j', (request, told) => expect(problem(request)).toContain(told));
});

describe('what is said about it', () => {
  const request: Request = { ...asks, reason: 'New.', until: day };

  test('ends with recording the change, where that can be done', () => expect(sayPlan(planned(request), request, { dry: false, canRecord: true }).split('\n').at(-1)).toContain('npm run rules:record -- --reason'));
  test('does not name a command that is not there', () => expect(sayPlan(planned(request), request, { dry: false, canRecord: false })).not.toContain('rules:record'));
  test('of a dry run is that nothing was written', () => expect(sayPlan(planned(), asks, { dry: true, canRecord: false })).toContain('Nothing was written (--dry-run).'));
  test('names the day for translators', () => expect(sayPlan(planned(request), request, { dry: false, canRecord: false })).toContain(`until ${day}; from the day after`));

  test('offers examples only where some would follow', () => {
    const finding = { code: 'example-wrong', message: '', fix: '', place: { file: files.examples } } as const;
    expect(sayRefused(planned({ answer: 'reseller' }), [finding], asks)).toContain('1 example states the old outcome: add --examples');
    expect(sayRefused(planned(), [finding], asks)).not.toContain('--examples');
  });
});

