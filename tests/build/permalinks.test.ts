import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../src/locales.ts';
import { removeCopies } from '../fixtures/content-copy.ts';
import { buildCopy, buildGoneSite, copyWithLosses, cures, permalinks, registryOf } from '../fixtures/gone-site.ts';
import { changedAt, removed } from '../fixtures/one-change.ts';

const registry = 'content/registry/permalinks.yaml';

afterAll(removeCopies);

describe('a build in which something published is gone', () => {
  let root: string;
  let failed: ReturnType<typeof buildCopy>;
  beforeAll(() => {
    root = copyWithLosses();
    failed = buildCopy(root);
  });

  test('fails', () => expect([failed.status, existsSync(join(root, 'dist'))]).toEqual([1, false]));

  test.each(['The page /plans/closed-plan/', 'The heading /plans/compare/#usage', 'The outcome /find-support/closed-outcome/', 'The step /find-support/old-step/', 'The answer ?role=broker'])('says so of each with its line and what to run: %s', (what) => {
    const address = what.split(' ')[2] ?? '';
    const typed = address.startsWith('?') ? `"${address}"` : address;
    expect(failed.output).toMatch(new RegExp(`${registry}:\\d+:\\d+ {2}\\[address-lost\\]\n {2}${RegExp.escape(what)} was published, and is gone without a redirect or a reason\\.\n {2}→ Bring it back\\. If it moved: npm run permalinks -- move ${RegExp.escape(typed)} `));
  });

  test('tells no more than what was lost: headings go with their page', () => expect(failed.output.match(/\[[a-z-]+\]/g)).toEqual(Array(10).fill('[address-lost]')));
});

describe('the tool', () => {
  let root: string;
  beforeAll(() => {
    root = copyWithLosses();
  });
  const text = () => readFileSync(join(root, registry), 'utf8');

  test('lists what is missing', () => expect(permalinks(root, []).output).toMatch(/Missing, [^\n]*:\n {2}\/plans\/closed-plan\/\n/));

  test.each([
    ['a reason that is missing', ['retire', '/plans/closed-plan/'], 'The end of /plans/closed-plan/ has no reason.\n→ Add one'],
    ['a target that does not exist', ['move', '/plans/old-plans/', '/plans/compar/'], '/plans/compar/ is not published.\n→ Did you mean "/plans/compare/"?'],
    ['an option that does not exist', ['add', '--force'], "Unknown option '--force'\n→ Use one of these:"],
  ])('refuses %s with what to do, and changes nothing', (_, args, words) => {
    const before = text();
    const { status, output } = permalinks(root, args);
    expect([status, text() === before]).toEqual([2, true]);
    expect(output).toContain(words);
  });

  test('records what became of something', () => {
    const cure = cures.find(([command, address]) => command === 'retire' && address === '/plans/closed-plan/') ?? [];
    expect(permalinks(root, cure)).toMatchObject({ status: 0, output: expect.stringContaining('Retired: page /plans/closed-plan/') });
    expect(registryOf(root).retired['/plans/closed-plan/']).toEqual({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reason: 'Microsoft ended this plan.', to: '/plans/compare/#use' });
  });
});

describe('in the real content', () => {
  test('a page that is deleted is found as a lost address', () => {
    expect(removed('content/docs/en/plans/compare.md')).toContainEqual(expect.objectContaining({ code: 'address-lost', message: 'The page /plans/compare/ was published, and is gone without a redirect or a reason.' }));
  });

  test('a step that is renamed is found as lost and new, and the fix names both', () => {
    const findings = changedAt(registry, ['steps'], '[azure-roles]');
    expect(findings.filter(({ code }) => code === 'address-lost').map(({ fix }) => fix)).toEqual([expect.stringContaining('move /find-support/azure-roles/ /find-support/azure-role/')]);
  });

  test('a page of an outcome that is deleted is no loss of its headings', () => {
    expect(removed('content/docs/en/find-support/azure-request.md').filter(({ code }) => code === 'address-lost')).toEqual([]);
  });
});

describe('a built site in which everything lost has moved or ended', () => {
  let dist: string;
  beforeAll(() => {
    dist = join(buildGoneSite(), 'dist');
  });
  const page = (address: string) => readFileSync(join(dist, address, 'index.html'), 'utf8');
  const reason = (html: string) => /<span( lang="\w+")?>(Microsoft [^<]*)<\/span>/.exec(html)?.slice(1);

  test.each(localeIds)('leads from old pages, outcomes and steps to the new ones in "%s"', (locale) => {
    for (const [from, to] of [['plans/old-plans', 'plans/compare'], ['find-support/old-outcome', 'find-support/azure-request'], ['find-support/old-step', 'find-support/azure-role']])
      expect(page(`${locale}/${from}`)).toContain(`<meta http-equiv="refresh" content="0; url=/${locale}/${to}/">`);
  });

  test('leads from old language-neutral addresses to new ones', () => expect(page('plans/old-plans')).toContain('<meta http-equiv="refresh" content="0; url=/plans/compare/">'));

  test.each(localeIds)('says in "%s" when, why and what replaced it', (locale) => {
    const html = page(`${locale}/find-support/closed-outcome`);
    const date = new Intl.DateTimeFormat(locales[locale].lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-11-20'));
    expect([html.includes(date), html.includes(`<a href="/${locale}/find-support/azure-request/">`)]).toEqual([true, true]);
  });

  test('gives the reason in English, marked, where the reader has no other', () => expect(reason(page('ru/find-support/closed-outcome'))).toEqual([' lang="en"', 'Microsoft closed this portal.']));
  test('gives the reason in the language of the reader where it is known', () => expect(reason(page('pl/find-support/closed-outcome'))).toEqual([undefined, 'Microsoft zamknął ten portal.']));
  test.each(['en/find-support/closed-outcome', 'ca/plans/closed-plan', 'plans/closed-plan', 'pl/plans/old-plans'])('keeps %s from search engines', (address) => expect(page(address)).toContain('<meta name="robots" content="noindex'));
  test('lists no old address in the sitemap', () => expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toMatch(/closed-(plan|outcome)|old-(plans|outcome|step)/));
  test.each(['en', 'es', 'ca'])('has the old id of a heading in the heading, in "%s"', (locale) => expect(page(`${locale}/plans/compare`)).toMatch(/<h2 id="use"><span id="usage"><\/span>/));
  test('has the ids of sections that left, with what became of them', () => expect(page('en/plans/compare')).toMatch(/<p id="ended-part"[^>]*>A section of this page ended on November 20, 2026\. Reason: <span>Microsoft ended the old plan\.<\/span>[\s\S]*<p id="moved-away"[^>]*>[^<]*<a data-moved href="\/en\/customers\/azure\/#steps">/));
  test('has the headings of a page that moved on the page that it moved to', () => expect(page('en/plans/compare')).toMatch(/id="rules"><span id="fees">/));
  test('ships nothing of this to pages that have none of it', () => expect(page('en/customers/azure')).not.toMatch(/data-moved|data-old-answers/));
  test('has no page at an address that never was', () => expect(existsSync(join(dist, 'en/plans/never'))).toBe(false));
});
