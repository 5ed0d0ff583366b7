import { byAddress, stepAddress, type Live } from '../engine/permalinks.ts';

/**
 * An address as people name it, in the form of the registry: a link from the browser, with or without language;
 * a page without its slashes; `role=advisor`; a bare id, where only one thing has it. Several when that is not clear.
 * @example readAddress('https://guide.example/pl/plans/compare/#use', live, ['en', 'pl']) // ['/plans/compare/#use']
 * @example readAddress('azure-role', live, ['en']) // ['/find-support/azure-role/']
 */
export function readAddress(text: string, live: Live, locales: readonly string[]): string[] {
  const given = text.trim().replace(/^https?:\/\/[^/]+/, '');
  if (/^\??[a-z0-9-]+=[a-z0-9-]+$/.test(given)) return [given.replace(/^\??/, '?')];
  if (given.startsWith('?')) return [given];
  if (/^[a-z0-9-]+$/.test(given)) return bare(given, live);
  const [path = '', heading] = given.split('#');
  const parts = path.split('/').filter((part) => part !== '');
  if (locales.includes(parts[0] ?? '')) parts.shift();
  const page = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return [heading === undefined ? page : `${page}#${heading}`];
}

function bare(id: string, live: Live): string[] {
  const known = byAddress(live);
  const named = [stepAddress(id), `?${id}`, `/${id}/`].filter((address) => known.has(address));
  return named.length > 0 ? named : [stepAddress(id)];
}
