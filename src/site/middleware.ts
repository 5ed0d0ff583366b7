import { defineMiddleware } from 'astro:middleware';
import { isLocale } from '../locales.ts';
import { base } from '../settings.ts';
import { markLanguages } from './mark-languages.ts';
import { mixedOn } from './mixed.ts';

/** Marks on every page what is in another language than the page. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const [locale, ...rest] = url.pathname.slice(base.length).split('/').filter(Boolean);
  if (!isLocale(locale) || !response.headers.get('content-type')?.includes('text/html')) return response;
  const mixed = mixedOn(locale, rest.join('/'));
  if (mixed.texts.size + mixed.pages.size === 0) return response;
  return new Response(markLanguages(await response.text(), mixed), response);
});
