import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { outcomeKinds } from '../../src/engine/rules.ts';
import { localeIds } from '../../src/locales.ts';
import { builtFiles, builtPage, tagsOf, withoutTemplates, withTemplates } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { rules, pages } = guide.content;
const siteTitle = guide.content.interface['en']?.site.title ?? '';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Starlight writes the elements of its head as XHTML does (<meta … />); HTML allows both.
      'void-style': 'off',
      // Starlight's skip link and list of sections lead to "#_top"; HTML allows any id without white space.
      'valid-id': ['error', { relaxed: true }],
      // Starlight adds " | " and the name of the site to a title; the schema of front matter limits what is before it.
      'long-title': ['error', { maxlength: 70 + ` | ${siteTitle}`.length }],
    },
  }),
);

/** Findings in elements that Starlight makes and that we do not replace: rule, where, and why it is no harm. */
const starlights: { rule: string; where: RegExp; why: string }[] = [
  { rule: 'no-implicit-button-type', where: /nav(\.sidebar[^>]*)? > button$/, why: 'The menu button of the sidebar stands in no form, so its type makes no difference.' },
  { rule: 'unique-landmark', where: /(mobile-)?starlight-toc > nav$/, why: 'Two lists of sections, of which one at a time is displayed.' },
  { rule: 'unique-landmark', where: /^html > body > div > div > div > aside$/, why: 'The column of the list of sections has no name; the list inside it has one.' },
];

const inStarlight = ({ ruleId, selector }: Message) => starlights.some(({ rule, where }) => rule === ruleId && where.test(selector ?? ''));

/** What is wrong with a page, one line each. */
function problems(html: string, address: string): string[] {
  const { results } = validator.validateStringSync(html, address);
  const messages = results.flatMap((result) => result.messages).filter((message) => !inStarlight(message));
  return [...new Set(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`))];
}

function outcomeOf(kind: (typeof outcomeKinds)[number]): string {
  const [id] = Object.entries(rules.outcomes).find(([, outcome]) => outcome.kind === kind) ?? [];
  if (!id) throw new Error(`There is no outcome of the kind "${kind}".`);
  return `en/find-support/${id}/`;
}

function guidanceWith(diagram: string | undefined): string {
  const page = pages.find(({ front }) => front && front.diagram === diagram);
  if (!page) throw new Error(`There is no guidance page with the diagram "${diagram}".`);
  return `en/${page.slug}/`;
}

const kinds: [kind: string, address: string][] = [
  ['language-neutral root', 'index.html'],
  ['language-neutral page', 'customers/azure/'],
  ['page that stands in for a translation', 'ca/customers/azure/'],
  ['glossary', 'en/reference/glossary/'],
  ['step in another language', 'ru/find-support/azure-role/'],
  ['outcome in another language', 'pl/find-support/azure-request/'],
  ['404', '404.html'],
  ['home', 'en/'],
  ['first step', 'en/find-support/'],
  ['step', 'en/find-support/azure-role/'],
  ['address that leads on', `en/find-support/${rules.start}/`],
  ...outcomeKinds.map((kind): [string, string] => [`outcome: ${kind}`, outcomeOf(kind)]),
  ['guidance', guidanceWith(undefined)],
  ['guidance with a diagram of portals', guidanceWith('which-portal')],
  ['guidance with a diagram of filers', guidanceWith('who-files')],
  ...['map', 'compare', 'proof', 'changes'].map((id): [string, string] => [id, `en/find-support/${id}/`]),
  ['search', 'en/search/'],
];

test.each(kinds)('the page "%s" is sound HTML', (_kind, address) => {
  expect(problems(withoutTemplates(builtPage(address)), address)).toEqual([]);
});

test('the 404 page is sound HTML in every other language', () => {
  const pages = withTemplates(builtPage('404.html'));
  expect(pages.length).toBe(localeIds.length - 1);
  expect(pages.flatMap((html) => problems(html, '404.html'))).toEqual([]);
});

describe('a strict content security policy stays possible', () => {
  const tags = builtFiles().flatMap((file) => tagsOf(builtPage(file)).map((tag) => ({ file, ...tag })));

  /** The style attributes that Starlight's own components set; no others are allowed. */
  const starlightStyles: { component: string; tag: RegExp; style: RegExp }[] = [
    { component: 'user-components/Icon.astro', tag: /^svg$/, style: /^--sl-icon-size: [\d.]+r?em;$/ },
    { component: 'TableOfContents/TableOfContentsList.astro', tag: /^(ul|li|a|span)$/, style: /^--depth: \d+;$/ },
  ];

  test('the whole site was looked at', () => {
    expect(tags.filter((tag) => tag.name === 'body').length).toBe(builtFiles().length);
  });

  test('no element has an event handler as an attribute', () => {
    expect(tags.filter((tag) => [...tag.attributes.keys()].some((name) => name.startsWith('on'))).map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  });

  test('no element of ours has a style attribute', () => {
    const ours = tags.filter(({ name, attributes }) => {
      const style = attributes.get('style');
      return style !== undefined && !starlightStyles.some((known) => known.tag.test(name) && known.style.test(style));
    });
    expect([...new Set(ours.map(({ file, source }) => `${file}: ${source}`))]).toEqual([]);
  });

  test.each(starlightStyles)('$component still sets its style attribute, so the list is no longer than it must be', ({ tag, style }) => {
    expect(tags.some(({ name, attributes }) => tag.test(name) && style.test(attributes.get('style') ?? ''))).toBe(true);
  });

  test('no style element stands in any page', () => {
    expect(tags.filter((tag) => tag.name === 'style').map(({ file }) => file)).toEqual([]);
  });

  test('no link runs a script', () => {
    expect(tags.filter(({ attributes }) => /^\s*javascript:/i.test(attributes.get('href') ?? '')).map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  });
});
