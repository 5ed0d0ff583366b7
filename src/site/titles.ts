import { own } from '../engine/own.ts';
import { reservedIds } from '../engine/tree.ts';
import { stepWords } from '../widget/words.ts';
import { sourceLocale, type Locale } from '../locales.ts';
import { content, graph, pageOf, stringsOf, wordsOf } from './guide.ts';

/** Title and description of a page. */
export interface Titled {
  title: string;
  description: string;
}

/** Every address of the guide without locale, as content writes it. The first step stands for its own id too. */
export function allPaths(): string[] {
  return [
    '/',
    '/search/',
    '/find-support/',
    ...[...Object.keys(graph.steps), ...reservedIds].map((id) => `/find-support/${id}/`),
    '/reference/glossary/',
    ...content.pages.filter((page) => page.locale === sourceLocale).map((page) => `/${page.slug}/`),
  ];
}

/**
 * What a page is called in a language; a page that the language lacks, in that in which it is shown.
 * @example titleOf('en', '/find-support/map/') // { title: 'The whole tree on one page', description: '…' }
 */
export function titleOf(locale: Locale, path: string): Titled {
  const strings = stringsOf(locale);
  const words = wordsOf(locale);
  const [section = '', id = ''] = path.split('/').slice(1);
  if (own(content.permalinks.retired, path)) return strings.gone;
  if (section === '') return strings.site;
  if (section === 'search') return strings.search;
  if (path === '/reference/glossary/') return strings.glossary;
  if (section !== 'find-support') return pageOf(locale, `${section}/${id}`)?.front ?? strings.site;
  const outcome = words.outcomes[id];
  if (outcome) return { title: outcome.title, description: outcome.summary };
  if (isReserved(id)) return strings[id];
  const step = id || graph.start;
  const { title, hint } = stepWords(words, step, graph.steps[step]?.asks ?? '');
  return { title, description: hint ?? strings.site.description };
}

const isReserved = (id: string): id is (typeof reservedIds)[number] => (reservedIds as readonly string[]).includes(id);
