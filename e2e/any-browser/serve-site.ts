/**
 * Serve the built site to readers in other browsers, at `PORT`, without the worker that keeps it on a
 * device: each of them is new, and would fetch the whole publication beside what they read.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { outDir } from '../../src/commands/out-dir.ts';
import { siteServer } from '../../src/commands/site-server.ts';
import { WORKER_FILE } from '../../src/offline/kept-release.ts';

const site = siteServer({ folder: outDir(resolve(import.meta.dirname, '../..')), base: '/' });
createServer((request, response) => {
  if (request.url === `/${WORKER_FILE}`) response.writeHead(404).end();
  else site.emit('request', request, response);
}).listen(Number(process.env.PORT), '127.0.0.1');
