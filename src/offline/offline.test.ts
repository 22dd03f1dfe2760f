import { expect, test } from 'vitest';
import { workerAt, type TestedWorker } from '../testing/worker-at.ts';
import { answerFile, answerPage, type Answers } from './answers.ts';
import { keepRelease } from './keep-release.ts';
import { cacheName, type KeptRelease } from './kept-release.ts';
import { PageReleases } from './page-releases.ts';

const HOME = 'https://example.org/story/';
const PAGE = `${HOME}chapters/one/`;
const DATA = `${HOME}data.json`;

const releaseNamed = (release: string): KeptRelease => ({
  release,
  list: `_astro/kept.${release}.json`,
  bytes: 1,
});

/** Let the network have a release: its page and its data, which differ, and a picture that stays. */
function bringOut(worker: TestedWorker, release: string): void {
  const kept = releaseNamed(release);
  const files = {
    'chapters/one/': `hash-of-${release}`,
    'data.json': `hash-of-${release}`,
    'picture.svg': 'hash-of-picture',
    'offline/': 'hash-of-offline',
  };
  Object.assign(worker.network, {
    [`${HOME}offline/release.json`]: () => Response.json(kept),
    [HOME + kept.list]: () => Response.json(files),
    [PAGE]: () => new Response(`page of ${release}`),
    [DATA]: () => new Response(`data of ${release}`),
    [`${HOME}picture.svg`]: () => new Response('picture'),
    [`${HOME}offline/`]: () => new Response('what is kept'),
  });
}

/** A device that keeps a release, with what its worker answers. */
async function keeping(worker: TestedWorker, release: string): Promise<Answers> {
  bringOut(worker, release);
  await keepRelease(worker, releaseNamed(release));
  return { scope: worker, release, pages: new PageReleases(worker) };
}

const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const openPage = (answers: Answers, address: string, page: string) =>
  textOf(answerPage(answers, new Request(address), page));
const bringFile = (answers: Answers, address: string, page: string) =>
  textOf(answerFile(answers, new Request(address), page));

function goOffline(worker: TestedWorker): void {
  for (const address of Object.keys(worker.network)) delete worker.network[address];
}

test('what is kept is there without a network, whatever stands behind its address', async () => {
  const worker = workerAt(HOME);
  const answers = await keeping(worker, 'a');
  goOffline(worker);
  expect(await openPage(answers, `${PAGE}?from=mail#step`, 'p')).toBe('page of a');
  expect(await bringFile(answers, DATA, 'p')).toBe('data of a');
  expect(await openPage(answers, `${HOME}elsewhere/`, 'q')).toBe('what is kept');
});

test('a page is kept as long as it is that of the release that is out', async () => {
  const worker = workerAt(HOME);
  const answers = await keeping(worker, 'a');
  worker.fetched.length = 0;
  expect(await openPage(answers, PAGE, 'p')).toBe('page of a');
  expect(worker.fetched).toEqual([`${HOME}offline/release.json`]);
  bringOut(worker, 'b');
  expect(await openPage(answers, PAGE, 'q')).toBe('page of b');
});

test('an open page is brought the files of its own release, also by the worker of the next', async () => {
  const worker = workerAt(HOME);
  const before = await keeping(worker, 'a');
  await openPage(before, PAGE, 'old');
  bringOut(worker, 'b');
  await openPage(before, PAGE, 'new');
  expect(await bringFile(before, DATA, 'old')).toBe('data of a');
  expect(await bringFile(before, DATA, 'new')).toBe('data of b');

  const after = await keeping(worker, 'b');
  worker.open.push('old');
  await after.pages.tidy('b');
  expect(await bringFile(after, DATA, 'old')).toBe('data of a');
  worker.open.length = 0;
  await after.pages.tidy('b');
  expect(await worker.caches.keys()).not.toContain(cacheName(HOME, 'a'));
});

test('of a new release only what changed is fetched', async () => {
  const worker = workerAt(HOME);
  await keeping(worker, 'a');
  worker.fetched.length = 0;
  await keeping(worker, 'b');
  expect(worker.fetched.toSorted()).toEqual([`${HOME}_astro/kept.b.json`, PAGE, DATA].toSorted());
});

test('a release of which one file does not come is not kept, and goes on where it stopped', async () => {
  const worker = workerAt(HOME);
  bringOut(worker, 'a');
  worker.network[DATA] = () => new Response('', { status: 500 });
  await expect(keepRelease(worker, releaseNamed('a'))).rejects.toThrow(
    'data.json did not come: 500',
  );
  worker.fetched.length = 0;
  bringOut(worker, 'a');
  await keepRelease(worker, releaseNamed('a'));
  expect(worker.fetched).toContain(DATA);
  expect(worker.fetched).not.toContain(PAGE);
});

test('where there is no room nothing is left behind', async () => {
  const worker = workerAt(HOME);
  bringOut(worker, 'a');
  worker.room = 2;
  await expect(keepRelease(worker, releaseNamed('a'))).rejects.toThrow('No room');
  expect(await worker.caches.keys()).toEqual([]);
});

test.each([
  ['a gate of a network', () => new Response('<h1>Sign in</h1>')],
  ['a server in trouble', () => new Response('', { status: 503 })],
])('where %s answers, what is kept is shown', async (_, says) => {
  const worker = workerAt(HOME);
  const answers = await keeping(worker, 'a');
  worker.network[`${HOME}offline/release.json`] = says;
  worker.network[PAGE] = says;
  expect(await openPage(answers, PAGE, 'p')).toBe('page of a');
});

test('a site that keeps nothing any more is rid of its worker and of all that was kept', async () => {
  const worker = workerAt(HOME);
  const answers = await keeping(worker, 'a');
  worker.network[`${HOME}offline/release.json`] = () => new Response('', { status: 404 });
  worker.network[PAGE] = () => new Response('another site');
  expect(await openPage(answers, PAGE, 'p')).toBe('another site');
  expect(worker.retired).toBe(true);
  expect(await worker.caches.keys()).toEqual([]);
});

test('two sites of one host keep to themselves', () => {
  expect(cacheName(HOME, 'a')).not.toBe(cacheName('https://example.org/', 'a'));
  expect(cacheName('https://example.org/story/', 'a')).toContain('/story/');
});
