import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers/header-rules.ts';

/** What is served, and under which path: `/` or `/story/`. */
export type ServedSite = { readonly folder: string; readonly base: string };

/** A server of a built site, as a static host would serve it; it listens nowhere yet. */
export function siteServer({ folder, base }: ServedSite): Server {
  const files = sirv(folder, {
    dev: true,
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });

  function notFound(_request: unknown, response: Parameters<typeof files>[1]): void {
    const headers = headersOf('/404.html');
    response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  }

  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound(request, response);
    request.url = url.slice(base.length - 1);
    files(request, response);
  });
}
