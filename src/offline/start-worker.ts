import { answerFile, answerPage, type Answers } from './answers.ts';
import { keepRelease } from './keep-release.ts';
import type { KeptRelease } from './kept-release.ts';
import { PageReleases } from './page-releases.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Parts of the site for other pages than its own: what stands in frames elsewhere is not kept. */
const OTHERS = /^(embed|releases)\//;

// The build writes before this script what it is to keep.
const scope = globalThis as unknown as WorkerScope & { readonly kept: KeptRelease };
const { release } = scope.kept;
const pages = new PageReleases(scope);
const answers: Answers = { scope, release, pages };

scope.addEventListener('install', (event) => {
  // It takes over at once, as pages of the release before go on to be brought the files of that one.
  event.waitUntil(keepRelease(scope, scope.kept).then(() => scope.skipWaiting()));
});

scope.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const home = scope.registration.scope;
  const isOurs = request.method === 'GET' && request.url.startsWith(home);
  if (!isOurs || OTHERS.test(request.url.slice(home.length))) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(answers, request, resultingClientId));
    event.waitUntil(pages.tidy(release));
  } else {
    event.respondWith(answerFile(answers, request, clientId));
  }
});
