import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does: a missing trailing slash is added by a redirect that keeps
 * the query, an unknown address gets 404.html, everything lies below the base path.
 * Resolves when it listens; port 0 takes any free one.
 */
export async function serve(folder: string, base = '/', port = 0): Promise<{ server: Server; address: string }> {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const redirect = (to: string) => void response.writeHead(301, { location: to }).end();
    const notFound = () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    // The request must not choose the host: `//` would be one.
    const url = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (!url) return notFound();
    const { pathname, search } = url;
    if (!pathname.startsWith(base)) return pathname === base.slice(0, -1) ? redirect(base + search) : notFound();
    if (!pathname.endsWith('/') && !/\.[a-z0-9_-]+$/i.test(pathname)) return redirect(`${pathname.replace(/^\/+/, '/')}/${search}`);
    request.url = `/${pathname.slice(base.length)}${search}`;
    // Other sites load the guide: README.md, "In another site".
    if (/^embed(\.js$|\/)/.test(pathname.slice(base.length))) response.setHeader('access-control-allow-origin', '*');
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const bound = server.address();
  return { server, address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}${base}` };
}
