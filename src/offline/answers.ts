import { cacheName, cachesOf, OFFLINE_PAGE, readRelease, RELEASE_FILE } from './kept-release.ts';
import { FROM_NETWORK, type PageReleases } from './page-releases.ts';
import type { WorkerScope } from './worker-scope.ts';

/** How long a site may take to say of which release it is, in milliseconds, before what is kept is shown. */
const PATIENCE = 3000;

/** What a device that keeps a release answers a reader, online or not. */
export type Answers = {
  readonly scope: WorkerScope;
  /** The release that the worker keeps. */
  readonly release: string;
  readonly pages: PageReleases;
};

/**
 * Answer with a page: with the kept one where it is of the release that is out, or where nobody says
 * which that is. Where another is out, from the network, as all that the page then asks for.
 * @param page the page that will be opened with it, by its id
 */
export async function answerPage(
  answers: Answers,
  request: Request,
  page: string,
): Promise<Response> {
  const { scope, release, pages } = answers;
  const out = await releaseOut(scope);
  if (out === 'none') {
    await retire(scope);
    return scope.fetch(request);
  }
  if (out !== undefined && out !== release) {
    const answer = await scope.fetch(request).catch(() => undefined);
    if (answer) {
      await pages.note(page, FROM_NETWORK);
      return answer;
    }
  }
  await pages.note(page, release);
  const kept = await matchIn(answers, request, release);
  if (kept) return kept;
  const instead = new URL(OFFLINE_PAGE, scope.registration.scope).href;
  return scope
    .fetch(request)
    .catch(async () => (await matchIn(answers, instead, release)) ?? Response.error());
}

/**
 * Answer with a file that a page asks for: of the release that the page is of, and no other.
 * @param page the page that asks, by its id
 */
export async function answerFile(
  answers: Answers,
  request: Request,
  page: string,
): Promise<Response> {
  const { scope, release, pages } = answers;
  const own = await pages.of(page);
  if (own === FROM_NETWORK) return scope.fetch(request);
  if (own !== undefined) return (await matchIn(answers, request, own)) ?? scope.fetch(request);
  return scope
    .fetch(request)
    .catch(async () => (await matchIn(answers, request, release)) ?? Response.error());
}

/** The name of the release that is out; nothing where nobody says so, and `none` where the site has none. */
async function releaseOut(scope: WorkerScope): Promise<string | undefined> {
  if (!scope.navigator.onLine) return undefined;
  try {
    const answer = await scope.fetch(new URL(RELEASE_FILE, scope.registration.scope).href, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 404) return 'none';
    return answer.ok ? readRelease(await answer.text())?.release : undefined;
  } catch {
    return undefined;
  }
}

/** Go for good: what lives at this address now keeps nothing, as a preview on the same port. */
async function retire({ caches, registration }: WorkerScope): Promise<void> {
  await registration.unregister();
  const prefix = cachesOf(registration.scope);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}

/** What is kept of a release for an address, whatever is asked behind its “?”; nothing, too, where the device fails. */
const matchIn = (
  { scope }: Answers,
  request: Request | string,
  release: string,
): Promise<Response | undefined> =>
  scope.caches
    .match(request, {
      cacheName: cacheName(scope.registration.scope, release),
      ignoreSearch: true,
      ignoreVary: true,
    })
    .catch(() => undefined);
