import { reservedIds } from '../engine/tree.ts';
import { stepWords } from '../widget/words.ts';
import { localeOf, sourceLocale, type Locale } from '../locales.ts';
import { content, graph, pageOf, stringsOf, wordsOf } from './guide.ts';

/** Title and description of a page, and the language that they are in. */
export interface Titled {
  locale: Locale;
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
 * @example titleOf('en', '/find-support/map/') // { locale: 'en', title: 'The whole tree on one page', description: '…' }
 */
export function titleOf(locale: Locale, path: string): Titled {
  const strings = stringsOf(locale);
  const words = wordsOf(locale);
  const [section = '', id = ''] = path.split('/').slice(1);
  if (section === '') return { locale, ...strings.site };
  if (section === 'search') return { locale, ...strings.search };
  if (path === '/reference/glossary/') return { locale, ...strings.glossary };
  if (section !== 'find-support') {
    const page = pageOf(locale, `${section}/${id}`);
    return { ...strings.site, ...page?.front, locale: localeOf(page?.locale) };
  }
  const outcome = words.outcomes[id];
  if (outcome) return { locale, title: outcome.title, description: outcome.summary };
  if (isReserved(id)) return { locale, ...strings[id] };
  const step = id || graph.start;
  const { title, hint } = stepWords(words, step, graph.steps[step]?.asks ?? '');
  return { locale, title, description: hint ?? strings.site.description };
}

const isReserved = (id: string): id is (typeof reservedIds)[number] => (reservedIds as readonly string[]).includes(id);
