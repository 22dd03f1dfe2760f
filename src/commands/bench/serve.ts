import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server of static files, as publications are hosted: packed, no questions asked. */
export type StaticServer = { readonly origin: string; close(): void };

/**
 * Serve a built site, with some pages beside it that are on no disk.
 * @param extra pages by their path, which ends in `/`
 */
export async function serve(
  site: string,
  extra: ReadonlyMap<string, string>,
): Promise<StaticServer> {
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!extra.has(pathname) && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type };
    const body = bodies.get(pathname) ?? Buffer.from(extra.get(pathname) ?? readFileSync(file));
    if (type.startsWith('font/')) {
      response.writeHead(200, headers).end(body);
      return;
    }
    const packed = bodies.has(pathname) ? body : gzipSync(body, { level: 9 });
    bodies.set(pathname, packed);
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(packed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
