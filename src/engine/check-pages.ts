import { allRoutes } from './all-routes.ts';
import { pageFile, registryFile } from './files.ts';
import type { Finding } from './finding.ts';
import { didYouMean, nearest } from './nearest.ts';
import { guidanceHeadings, madeHeadings, outcomeHeadings, type ContentPage } from './pages.ts';
import { own } from './own.ts';
import type { Prerequisites, Sections } from './registries.ts';
import type { Outcome, Rules } from './rules.ts';
import { withOpenRoutes } from './still-possible.ts';
import { growTree, reservedIds } from './tree.ts';

/** Checks headings, links and, for outcomes, the sections that their kind requires; and that every outcome has its page. For pages of the source language. */
export function checkPages(pages: readonly ContentPage[], rules: Rules, sections: Sections, locale: string): Finding[] {
  const targets = linkTargets(pages, rules);
  return [
    ...pages.flatMap((page) => [...checkHeadings(page, rules), ...checkOutcomePage(page, rules), ...checkFrontMatter(page, rules), ...checkSection(page, sections), ...checkLinks(page, targets)]),
    ...missingOutcomePages(pages, rules, locale),
    ...missingSectionPages(pages, sections, locale),
  ];
}

/** Every address below a locale that content may link to, with its heading ids. */
export function linkTargets(pages: readonly ContentPage[], rules: Rules): Map<string, ReadonlySet<string>> {
  const targets = new Map<string, ReadonlySet<string>>([['/', new Set()], ['/find-support/', new Set()], ['/search/', new Set()]]);
  for (const id of reservedIds) targets.set(`/find-support/${id}/`, new Set());
  for (const page of pages) {
    const written = page.headings.flatMap((heading) => (heading.id ? [heading.id] : []));
    targets.set(`/${page.slug}/`, new Set([...written, ...madeFor(page, rules)]));
  }
  for (const id of Object.keys(rules.steps)) if (id !== rules.start) targets.set(`/find-support/${id}/`, new Set());
  return targets;
}

/** Every page and heading as section/page and section/page#heading. */
export function sectionsOf(pages: readonly ContentPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => [page.slug, ...page.headings.flatMap((heading) => (heading.id ? [`${page.slug}#${heading.id}`] : []))]));
}

/** Checks that the pages which tell how to get a prerequisite exist. */
export function checkPrerequisitePages(prerequisites: Prerequisites, pages: readonly ContentPage[]): Finding[] {
  const known = sectionsOf(pages);
  return Object.entries(prerequisites).filter(([, { page }]) => !known.has(page.replace(/^\/|\/(?=#|$)/g, ''))).map(([id, { page }]) => ({
    code: 'link-broken',
    message: `The prerequisite "${id}" leads to ${page}, which does not exist.`,
    fix: didYouMean(page, [...known].filter((slug) => !slug.includes('#')).map((slug) => `/${slug}/`)),
    place: { file: registryFile('prerequisites'), path: [id, 'page'] },
  }));
}

/** Heading ids of a page that are made from data. */
function madeFor(page: ContentPage, rules: Rules): readonly string[] {
  if (!page.slug.startsWith('find-support/')) return guidanceHeadings;
  const id = page.slug.slice('find-support/'.length);
  const outcome = own(rules.outcomes, id);
  return outcome ? madeHeadings(outcome, openIn(rules).has(id)) : [];
}

/** Asked for every link and heading, and the same as long as the rules are. */
const opened = new WeakMap<Rules, ReadonlySet<string>>();

function openIn(rules: Rules): ReadonlySet<string> {
  const known = opened.get(rules) ?? withOpenRoutes(allRoutes(growTree(rules).tree, rules));
  opened.set(rules, known);
  return known;
}

/** Checks that every heading has an id of its own that no part made from data has taken. */
export function checkHeadings(page: ContentPage, rules: Rules): Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { id, text, depth, line } of page.headings) {
    const place = { file: page.file, line };
    if (depth === 1) findings.push({ code: 'page-wrong', message: `"${text}" is a first-level heading; the title of the page is the only one.`, fix: 'Use ## or ###.', place });
    if (!id) findings.push({ code: 'page-wrong', message: `The heading "${text}" has no id, so links to it would change with its wording.`, fix: `Add one that names its role, for example "## ${text} {#${slugOf(text)}}".`, place });
    else if (seen.has(id)) findings.push({ code: 'page-wrong', message: `The heading id "${id}" stands twice on this page; the first is in line ${seen.get(id)}.`, fix: 'Give the second another id.', place });
    else seen.set(id, line);
    if (id && madeFor(page, rules).includes(id))
      findings.push({ code: 'page-wrong', message: `The heading id "${id}" is taken by a part of the page that is made from data.`, fix: 'Choose another id.', place });
  }
  return findings;
}

function checkOutcomePage(page: ContentPage, rules: Rules): Finding[] {
  if (!page.slug.startsWith('find-support/')) return [];
  const id = page.slug.slice('find-support/'.length);
  const outcome = own(rules.outcomes, id);
  if (!outcome) return [{ code: 'page-wrong', message: `There is a page for the outcome "${id}", which does not exist.`, fix: didYouMean(id, Object.keys(rules.outcomes)), place: { file: page.file } }];
  const present = page.headings.map((heading) => heading.id);
  const required = requiredHeadings(outcome);
  const findings = required.filter((heading) => !present.includes(heading)).map((heading): Finding => ({
    code: 'outcome-incomplete',
    message: `The page of the outcome "${id}" has no section with the id "${heading}".`,
    fix: `Add "## … {#${heading}}"; every outcome of the kind "${outcome.kind}"${heading === 'certainty' ? ` that is "${outcome.certainty}"` : ''} has one.`,
    place: { file: page.file },
  }));
  const order = required.filter((heading) => present.includes(heading));
  const actual = present.filter((heading): heading is string => heading !== undefined && required.includes(heading));
  if (order.join() !== actual.join()) findings.push({ code: 'page-wrong', message: `The sections of "${id}" stand in another order than on other outcomes: ${actual.join(', ')}.`, fix: `Order them: ${order.join(', ')}.`, place: { file: page.file } });
  return findings;
}

function requiredHeadings(outcome: Outcome): string[] {
  return [...(outcome.certainty === 'stated' ? [] : ['certainty']), ...outcomeHeadings[outcome.kind]];
}

function checkFrontMatter(page: ContentPage, rules: Rules): Finding[] {
  return (page.front?.outcomes ?? []).filter((id) => !own(rules.outcomes, id)).map((id) => ({ code: 'unknown-id', message: `The page names the outcome "${id}", which does not exist.`, fix: didYouMean(id, Object.keys(rules.outcomes)), place: { file: page.file, path: ['outcomes'] } }));
}

/** Checks that the links of a page lead to pages and headings that exist. */
export function checkLinks(page: ContentPage, targets: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  return page.links.flatMap(({ url, line }): Finding[] => {
    const place = { file: page.file, line };
    if (/^(https:\/\/|mailto:|tel:)/.test(url)) return [];
    const [path = '', anchor] = url.split('#');
    if (!path.startsWith('/') && path !== '') return [{ code: 'link-broken', message: `The link "${url}" is neither a full https address nor an address of the guide.`, fix: 'Write links within the guide as /section/page/, without a locale.', place }];
    const ids = targets.get(path === '' ? `/${page.slug}/` : path);
    if (!ids) return [{ code: 'link-broken', message: `The link "${url}" leads to no page.`, fix: didYouMean(path, targets.keys()), place }];
    if (anchor === undefined || ids.has(anchor)) return [];
    return [{ code: 'link-broken', message: `The page ${path} has no heading "${anchor}".`, fix: nearest(anchor, ids) ? `Did you mean "#${nearest(anchor, ids)}"?` : `Its headings: ${[...ids].join(', ')}.`, place }];
  });
}

function missingOutcomePages(pages: readonly ContentPage[], rules: Rules, locale: string): Finding[] {
  const slugs = new Set(pages.map((page) => page.slug));
  return Object.keys(rules.outcomes).filter((id) => !slugs.has(`find-support/${id}`)).map((id) => ({
    code: 'outcome-incomplete',
    message: `The outcome "${id}" has no page in "${locale}".`,
    fix: `Write ${pageFile(locale, `find-support/${id}`)} with the sections of its kind.`,
    place: { file: pageFile(locale, `find-support/${id}`) },
  }));
}

function checkSection(page: ContentPage, sections: Sections): Finding[] {
  const [section = '', name = '', ...rest] = page.slug.split('/');
  if (section === 'find-support') return [];
  if (name === '' || rest.length > 0) return [{ code: 'page-wrong', message: `The page "${page.slug}" does not stand directly in a section.`, fix: 'Guidance pages are content/docs/<locale>/<section>/<page>.md.', place: { file: page.file } }];
  if (own(sections, section)?.includes(name)) return [];
  return [{ code: 'page-wrong', message: `The page "${page.slug}" stands in no section, so no list of pages shows it.`, fix: `Add "${name}" to the section "${section}" in ${registryFile('sections')}.`, place: { file: page.file } }];
}

function missingSectionPages(pages: readonly ContentPage[], sections: Sections, locale: string): Finding[] {
  const slugs = new Set(pages.map((page) => page.slug));
  return Object.entries(sections).flatMap(([section, names]) =>
    names.filter((name) => !slugs.has(`${section}/${name}`)).map((name): Finding => ({
      code: 'file-missing',
      message: `The page "${section}/${name}" is listed in its section but does not exist in "${locale}".`,
      fix: `Write ${pageFile(locale, `${section}/${name}`)}, or take it off the list.`,
      place: { file: registryFile('sections'), path: [section, names.indexOf(name)] },
    })),
  );
}

function slugOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
