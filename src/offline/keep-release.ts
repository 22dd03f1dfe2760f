import { cacheName, cachesOf, type KeptList, type KeptRelease } from './kept-release.ts';
import type { WorkerScope } from './worker-scope.ts';

/** How many files are fetched at a time: few, as the reader’s page comes first. */
const AT_ONCE = 4;

/**
 * Take a release whole, or not at all: an error ends it, and what is kept of an earlier one stays as it
 * is. What an earlier one holds, too, is not fetched again; each file is held to its hash, so that none
 * of another release gets in while a site is being replaced.
 */
export async function keepRelease(
  scope: WorkerScope,
  { release, list }: KeptRelease,
): Promise<void> {
  const { caches, registration } = scope;
  const name = cacheName(registration.scope, release);
  try {
    const files = await readList(await scope.fetch(addressOf(scope, list)));
    const earlier = await keptBefore(scope, name);
    const cache = await caches.open(name);
    const left = Object.entries(files);
    const work = async (): Promise<void> => {
      for (let file = left.shift(); file; file = left.shift()) {
        const [path, integrity] = file;
        const address = addressOf(scope, path);
        // A visit that ended early left it there.
        if (await cache.match(address)) continue;
        const known = await earlier.get(path + integrity)?.match(address);
        await cache.put(address, known ?? (await bring(scope, path, integrity)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await cache.put(addressOf(scope, list), Response.json(files));
  } catch (error) {
    // Where there is no room, what was begun takes none.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await caches.delete(name);
    }
    throw error;
  }
}

const addressOf = ({ registration }: WorkerScope, path: string): string =>
  new URL(path, registration.scope).href;

async function readList(answer: Response): Promise<KeptList> {
  if (!answer.ok) throw new Error(`The list of files to keep did not come: ${answer.status}.`);
  return (await answer.json()) as KeptList;
}

async function bring(scope: WorkerScope, path: string, integrity: string): Promise<Response> {
  const answer = await scope.fetch(addressOf(scope, path), {
    integrity,
    // Files whose names have their hash in them never change; of others the newest is wanted.
    cache: path.startsWith('_astro/') ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!answer.ok) throw new Error(`${path} did not come: ${answer.status}.`);
  // A browser takes no answer for a page that was led there from elsewhere.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

/** Where files of earlier releases are kept, by their paths with their hashes. */
async function keptBefore(scope: WorkerScope, own: string): Promise<ReadonlyMap<string, Cache>> {
  const found = new Map<string, Cache>();
  const prefix = cachesOf(scope.registration.scope);
  for (const name of await scope.caches.keys()) {
    if (!name.startsWith(prefix) || name === own) continue;
    const cache = await scope.caches.open(name);
    const [list] = (await cache.keys()).filter(({ url }) => /\/kept\.[^/]+\.json$/.test(url));
    const files = list && (await cache.match(list));
    if (!files) continue;
    for (const [path, hash] of Object.entries((await files.json()) as KeptList)) {
      found.set(path + hash, cache);
    }
  }
  return found;
}
