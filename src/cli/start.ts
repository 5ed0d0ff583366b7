import { base } from '../settings.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site, serves it and prints the address. `PORT` chooses another port than 4321. */
if (!build()) process.exit(1);
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve('dist', base, wanted).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${wanted} is taken; another one is used.`);
  return serve('dist', base);
});
console.log(`\nThe guide is at ${address}\nStop it with Ctrl+C.`);
