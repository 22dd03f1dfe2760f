/**
 * Serve the built site as a static host would: `npm start`, and the server of the tests.
 * `PORT` (4321) and `BASE_PATH` (/) say where. Unlike Astro's preview, any number may run at once.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env.PORT ?? 4321);
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

const files = sirv(dist, {
  dev: true,
  onNoMatch: notFound,
  setHeaders(response, path) {
    // A file whose name has its hash in it never changes; the rest is asked for anew.
    const isHashed = path.startsWith('/_astro/');
    response.setHeader(
      'Cache-Control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});

function notFound(_request: unknown, response: Parameters<typeof files>[1]): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(`${dist}/404.html`));
}

createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) return notFound(request, response);
  request.url = url.slice(base.length - 1);
  files(request, response);
}).listen(port, () => {
  console.log(`Seven Kilometers is at http://localhost:${port}${base} (Ctrl+C stops it)`);
});
