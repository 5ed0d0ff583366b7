import { allPaths } from './titles.ts';

/**
 * The language-neutral addresses that a route pattern stands for.
 * @example neutralPaths('/plans/[page]')[0] // { params: { page: 'compare' } }
 */
export function neutralPaths(pattern: string): { params: { page: string | undefined } }[] {
  const prefix = pattern.slice(0, pattern.indexOf('['));
  return allPaths().filter((path) => path.startsWith(prefix)).map((path) => ({ params: { page: path.slice(prefix.length, -1) || undefined } }));
}
