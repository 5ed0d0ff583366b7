import type { APIRoute } from 'astro';
import { pageAddress } from '../../engine/addresses.ts';
import { localeOf, locales, type Locale } from '../../locales.ts';
import { atomOf, escapeXml, type FeedEntry } from '../atom.ts';
import { changesIn, lastChange, type ShownChange, type Target } from '../changes.ts';
import { localePaths, placeOf, stringsOf } from '../guide.ts';

export const getStaticPaths = localePaths;

/** The feed of changed answers of a locale, in the same words as its page. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = localeOf(params['locale']);
  const { changes, site: guide } = stringsOf(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const page = absolute(pageAddress(placeOf(locale), '/find-support/changes/'));
  const feed = atomOf({
    id: page,
    title: `${changes.title} | ${guide.title}`,
    subtitle: changes.description,
    lang: locales[locale].lang,
    author: guide.title,
    updated: lastChange(),
    self: `${page}feed.xml`,
    page,
    entries: changesIn(locale).map((change) => entryOf(change, locale, page, absolute)),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

function entryOf({ anchor, date, day, reason, rows }: ShownChange, locale: Locale, page: string, absolute: (path: string) => string): FeedEntry {
  const { changes } = stringsOf(locale);
  const said = ({ title, href, isQuestion }: Target) => `${isQuestion ? `${escapeXml(changes.question)} ` : ''}${href === undefined ? escapeXml(title) : `<a href="${escapeXml(absolute(href))}">${escapeXml(title)}</a>`}`;
  const item = ([label, text]: readonly [string, string]) => `<dt>${escapeXml(label)}</dt><dd>${text}</dd>`;
  return {
    id: `${page}#${anchor}`,
    title: `${day}: ${[...new Set(rows.map((row) => row.answers))].join('; ')}`,
    date,
    page: `${page}#${anchor}`,
    summary: { text: reason.text, ...(reason.locale !== locale && { lang: locales[reason.locale].lang }) },
    content: rows.map((row) => `<dl>${([[changes.answers, escapeXml(row.answers)], [changes.before, said(row.before)], [changes.now, said(row.now)]] as const).map(item).join('')}</dl>`).join(''),
  };
}
