import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What is served, and under which path: `/` or `/story/`. */
export type ServedSite = { readonly folder: string; readonly base: string };

/** A server of a built site, as a static host would serve it; it listens nowhere yet. */
export function siteServer({ folder, base }: ServedSite): Server {
  const files = sirv(folder, { dev: true, onNoMatch: notFound, setHeaders: sayHowLongToKeep });

  function notFound(_request: unknown, response: Parameters<typeof files>[1]): void {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  }

  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound(request, response);
    request.url = url.slice(base.length - 1);
    files(request, response);
  });
}

/** A file whose name has its hash in it never changes; the rest is asked for anew each time. */
function sayHowLongToKeep(response: ServerResponse, path: string): void {
  const isHashed = path.startsWith('/_astro/');
  response.setHeader(
    'Cache-Control',
    isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
