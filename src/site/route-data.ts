import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageAddress } from '../engine/addresses.ts';
import { localeOf } from '../locales.ts';
import { alternatesOf, pathWithin } from './alternates.ts';
import { content, placeOf } from './guide.ts';
import { openGraphLocales } from './open-graph.ts';

/**
 * Completes what Starlight knows about a page: whether it stands in for a missing translation, which address it
 * repeats then, in which languages the page really exists, and the locale as Open Graph writes it.
 */
export const onRequest = defineRouteMiddleware(({ locals, url, site }) => {
  const route = locals.starlightRoute;
  const locale = localeOf(route.locale);
  const { shownIn } = route.entry.data;
  const path = pathWithin(url.pathname);
  const absolute = (to: string) => new URL(to, site).href;
  const canonical = absolute(pageAddress(placeOf(shownIn ?? locale), path));
  route.isFallback = shownIn !== undefined;
  route.head = [
    ...route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['rel'] !== 'alternate' && attrs?.['property'] !== 'og:url' && attrs?.['property'] !== 'og:locale'),
    { tag: 'link', attrs: { rel: 'canonical', href: canonical } },
    { tag: 'meta', attrs: { property: 'og:url', content: canonical } },
    // A copy is no alternative to anything: the languages that have the page name each other.
    ...(shownIn === undefined ? alternatesOf(content.pages, path).map(({ hreflang, path: to }) => ({ tag: 'link' as const, attrs: { rel: 'alternate', hreflang, href: absolute(to) } })) : []),
    ...openGraphLocales(shownIn === undefined ? locale : localeOf(shownIn), path).map((attrs) => ({ tag: 'meta' as const, attrs })),
  ];
});
