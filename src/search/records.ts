import { pageLocale } from '../engine/check-translations.ts';
import type { Content } from '../engine/content.ts';
import { isOutcomeSlug, type ContentPage } from '../engine/pages.ts';
import { possible } from '../engine/situation.ts';
import { routeOf, type Tree } from '../engine/tree.ts';
import type { Languages } from '../i18n/chain.ts';
import { aliasesIn, termAliases } from './aliases.ts';
import { plainLanguage, type SearchLanguage } from './language.ts';
import { filterQuestions, type Shown } from './record.ts';
import { readerOf } from './stem.ts';
import type { Field } from './word-list.ts';
import { stepWords } from '../widget/words.ts';

/** What search knows of a page for the readers of one locale. */
export interface SearchRecord {
  slug: string;
  /** The locale that the page is in: another than the readers' for a page that theirs lacks. */
  locale: string;
  /** What is said of the page, as phrases of stems. */
  said: Record<Field, readonly (readonly string[])[]>;
  shown: Shown;
  /** Question → its answers for which the page may be the right one. */
  fits: Record<string, ReadonlySet<string>>;
}

/** Where records come from. */
export interface SearchSource {
  content: Content;
  tree: Tree;
  languages: Languages;
}

/** How search reads a locale. */
export const languageOf = (locale: string, { searchLanguages }: Pick<Content, 'searchLanguages'>): SearchLanguage => searchLanguages[locale] ?? plainLanguage;

/**
 * The records of the pages of a locale. A page that the locale lacks is among them when its readers have search words
 * for it: found by these words only, and shown in the language that it is in.
 */
export function recordsOf(locale: string, source: SearchSource): SearchRecord[] {
  const { content, languages } = source;
  const reader = readerOf(languageOf(locale, content));
  const aliases = termAliases(content.terms, content.termWords[locale] ?? {}, reader);
  const slugs = [...new Set(content.pages.map(({ slug }) => slug))].filter((slug) => slug !== '');
  return slugs.flatMap((slug) => {
    const shownIn = pageLocale(content.pages, languages, locale, slug);
    const page = content.pages.find((one) => one.slug === slug && one.locale === shownIn);
    const words = (content.searchWords[locale]?.[slug] ?? []).map(reader.stems);
    if (!page || (shownIn !== locale && words.length === 0)) return [];
    const shown = shownOf(page, source);
    const stems = (texts: readonly string[]) => texts.map(reader.stems).filter((list) => list.length > 0);
    const isOwn = shownIn === locale;
    const said = { title: isOwn ? stems([shown.title]) : [], words, about: isOwn ? stems(aboutOf(shown)) : [], answers: isOwn ? stems(answersTo(page, source)) : [] };
    return [{ slug, locale: shownIn, said: { ...said, aliases: aliasesIn([...said.title, ...words, ...said.about], aliases) }, shown, fits: fitsOf(page, source) }];
  });
}

/** What a page says about itself. The headings of an outcome are the same on all of them. */
const aboutOf = ({ summary, kind, portal, plan, headings }: Shown) => [summary, portal, plan, ...(kind ? [] : headings.map(({ text }) => text))];

/** How many of the last answers of a route speak for the outcome; the first ones lead to too many. */
const lastAnswers = 2;

/** Labels and hints of the answers that lead to an outcome. */
function answersTo(page: ContentPage, { content, tree }: SearchSource): string[] {
  const words = content.words[page.locale];
  return tree.ends.filter((end) => words && end.target === outcomeOf(page)).flatMap((end) =>
    routeOf(tree, end).slice(-lastAnswers).flatMap(({ step, question, answer }) => {
      const { label = '', hint = '' } = (words && stepWords(words, step, question).answers[answer]) ?? {};
      return [label, hint];
    }),
  );
}

/** What a result shows of a page, in the language of the page. */
function shownOf(page: ContentPage, { content }: SearchSource): Shown {
  const words = content.words[page.locale];
  const strings = content.interface[page.locale];
  const id = outcomeOf(page);
  const outcome = content.rules.outcomes[id];
  const names = (ids: readonly string[] | undefined, of: Record<string, { name: string }> | undefined) => (ids ?? []).map((one) => of?.[one]?.name ?? '').join(', ');
  return {
    title: words?.outcomes[id]?.title ?? page.front?.title ?? '',
    summary: words?.outcomes[id]?.summary ?? page.front?.description ?? '',
    label: (outcome ? strings?.outcome.kinds[outcome.kind] : strings?.sections[page.slug.split('/')[0] ?? '']) ?? '',
    kind: outcome?.kind ?? '',
    portal: names(outcome?.portals, words?.portals),
    plan: names(outcome?.plans, words?.plans),
    headings: page.headings.flatMap(({ id: anchor, text }) => (anchor === undefined ? [] : [{ id: anchor, text }])),
  };
}

/** The products and roles that are possible on some route to an outcome; for another page, those of its outcomes. */
function fitsOf(page: ContentPage, { tree }: SearchSource): SearchRecord['fits'] {
  const outcomes = isOutcomeSlug(page.slug) ? [outcomeOf(page)] : (page.front?.outcomes ?? []);
  const ends = tree.ends.filter(({ target }) => outcomes.includes(target));
  return Object.fromEntries(filterQuestions.map((question) => [question, new Set(ends.flatMap(({ situation }) => [...possible(situation, tree.domains, question)]))]));
}

const outcomeOf = ({ slug }: ContentPage) => (isOutcomeSlug(slug) ? slug.replace('find-support/', '') : '');
