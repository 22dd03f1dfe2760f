import { cacheName, cachesOf } from './kept-release.ts';
import type { WorkerScope } from './worker-scope.ts';

/** A page that came from the network, as a release is out that this device does not keep yet. */
export const FROM_NETWORK = 'network';

/**
 * Knows of which release each open page is, so that it is never brought files of another. It is written
 * down, too: browsers stop a worker whenever it has nothing to do.
 */
export class PageReleases {
  readonly #known = new Map<string, string>();
  readonly #scope: WorkerScope;
  readonly #notes: string;

  constructor(scope: WorkerScope) {
    this.#scope = scope;
    this.#notes = `${cachesOf(scope.registration.scope)}pages`;
  }

  /** Note that a page is of a release; what is returned is over once that is written down. */
  async note(page: string, release: string): Promise<void> {
    if (page === '') return;
    this.#known.set(page, release);
    try {
      const notes = await this.#scope.caches.open(this.#notes);
      await notes.put(this.#addressOf(page), new Response(release));
    } catch {
      // No room is left: it is known as long as the worker runs.
      return;
    }
  }

  /** The release of a page; not known of one that was opened without the worker. */
  async of(page: string): Promise<string | undefined> {
    const known = this.#known.get(page);
    if (known !== undefined || page === '') return known;
    const noted = await this.#scope.caches.match(this.#addressOf(page), {
      cacheName: this.#notes,
    });
    return noted?.text();
  }

  /**
   * Forget pages that are closed, and let go of the releases that no page is of any more.
   * @param own the release that stays, whoever reads it
   */
  async tidy(own: string): Promise<void> {
    const { caches, clients, registration } = this.#scope;
    const open = await clients.matchAll({ includeUncontrolled: true });
    const alive = new Set(open.map(({ id }) => this.#addressOf(id)));
    const notes = await caches.open(this.#notes);
    const used = new Set([this.#notes, cacheName(registration.scope, own)]);
    for (const { url } of await notes.keys()) {
      const page = url.slice(this.#addressOf('').length);
      // One that this run of the worker has met may be about to open.
      if (!alive.has(url) && !this.#known.has(page)) await notes.delete(url);
      else used.add(cacheName(registration.scope, (await this.of(page)) ?? own));
    }
    const prefix = cachesOf(registration.scope);
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix) && !used.has(name)) await caches.delete(name);
    }
  }

  #addressOf(page: string): string {
    return new URL(`page-of-release/${page}`, this.#scope.registration.scope).href;
  }
}
