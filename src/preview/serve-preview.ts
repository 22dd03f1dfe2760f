import type { IncomingMessage } from 'node:http';
import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { forgetFiles } from './forget-files.ts';
import { errorsIn } from '../story/problem.ts';
import { editorLink, LAUNCH_PATH } from './editor-link.ts';
import type { FileChange } from './folder-files.ts';
import type { LastGood, Look } from './last-good.ts';
import { problemsPage } from './problems-page.ts';
import { STATE_EVENT, STATE_PATH, type PreviewState } from './preview-state.ts';

/** Programs write a file in several goes, and Git many files: so long after the last, in milliseconds. */
const QUIET = 40;

type Preview = {
  readonly server: ViteDevServer;
  readonly good: LastGood;
  /** The folder in which editors write. */
  readonly written: string;
  /** Called after each look that found the content changed. */
  readonly onLook: () => void;
};

/** Keep the pages of a running preview at the last good version, and tell them what does not fit. */
export function servePreview({ server, good, written, onLook }: Preview): void {
  const { base } = server.config;
  const state = (): PreviewState => ({
    isOld: errorsIn(good.problems()).length > 0,
    problems: good.problems().map((each) => ({ ...each, link: editorLink(written, each, base) })),
  });

  const look = (): void => {
    const found = lookAt(good, server);
    if (found === undefined) return;
    onLook();
    server.environments.client.hot.send(STATE_EVENT, state());
    bring(server, found.changed);
    // A page that only lists the problems has no other way to list others.
    if (!good.isThere()) loadAnew(server);
  };

  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(written);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(written + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  });

  server.middlewares.use((request, response, next) => {
    const path = pathOf(request);
    if (path === base + STATE_PATH) {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify(state()));
      return;
    }
    // To a browser “no content” means: stay where you are.
    if (path === base + LAUNCH_PATH) response.statusCode = 204;
    if (!path.endsWith('/')) {
      next();
      return;
    }
    // Where no watcher tells of changes, as on some network drives, a page is right all the same.
    look();
    if (good.isThere()) {
      next();
      return;
    }
    response.statusCode = 503;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(problemsPage(state(), base));
  });
}

/** What a look finds; a folder that cannot be read at the moment is no reason to end. */
function lookAt(good: LastGood, server: ViteDevServer): Look | undefined {
  try {
    return good.look();
  } catch (error) {
    server.config.logger.error(`The content could not be looked at: ${String(error)}`);
    return undefined;
  }
}

/** Let all who know the version before know that these files are other now. */
function bring(server: ViteDevServer, changed: readonly FileChange[]): void {
  if (changed.length === 0) return;
  for (const { event, path } of changed) {
    server.watcher.emit(event, path);
    server.watcher.emit('all', event, path);
  }
  // What follows from these events comes later than a page that is loaded anew may ask.
  forgetFiles(
    server,
    changed.map(({ path }) => path),
  );
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
  }
  // Where chapters come or go, Astro loads pages anew as soon as it knows of them.
  if (!changed.some(({ event, path }) => event !== 'change' && path.endsWith('.mdx'))) {
    loadAnew(server);
  }
}

const loadAnew = ({ environments }: ViteDevServer): void => {
  environments.client.hot.send({ type: 'full-reload', path: '*' });
};

/** The path that is asked for. */
const pathOf = ({ url = '/' }: IncomingMessage): string =>
  URL.parse(url, 'http://preview')?.pathname ?? '/';
