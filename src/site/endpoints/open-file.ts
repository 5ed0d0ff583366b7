import type { APIRoute } from 'astro';
import { openFileNames, openFiles } from '../../open/files.ts';
import { openSource } from '../open-source.ts';

/** The files of the open rules, each at its name below the base path. */
export const GET: APIRoute = ({ routePattern }) => {
  const name = openFileNames.find((file) => routePattern === `/${file}`);
  if (!name) throw new Error(`There is no open file at "${routePattern}". Its name is in src/open/files.ts.`);
  const { type, write } = openFiles[name];
  return new Response(write(openSource), { headers: { 'content-type': type } });
};
