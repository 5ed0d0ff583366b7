import { defineMiddleware } from 'astro:middleware';
import { localeIds, locales } from '../locales.ts';
import { pathWithin } from './alternates.ts';
import { oldHeadings } from './gone.ts';
import { content } from './guide.ts';
import { markLanguages } from './mark-languages.ts';
import { mixedOn } from './mixed.ts';
import { addOldAnchors } from './old-anchors.ts';

/** Marks on every page what is in another language than the page; in a template, in another than the template. Gives headings their earlier ids as well. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  const path = pathWithin(url.pathname);
  const slug = path.slice(1, -1);
  const [page = '', ...rest] = addOldAnchors(html, oldHeadings(content.permalinks, path).beside).split(/(?=<template )/);
  // The language is that of the markup: the 404 page stands at any address.
  const marked = [mark(page, /<html[^>]*\slang="([^"]*)"/, slug), ...rest.map((template) => mark(template, /^<template[^>]*\slang="([^"]*)"/, ''))];
  return new Response(marked.join(''), response);
});

function mark(html: string, language: RegExp, slug: string): string {
  const lang = language.exec(html)?.[1];
  const locale = localeIds.find((id) => locales[id].lang === lang);
  return locale ? markLanguages(html, mixedOn(locale, slug)) : html;
}
