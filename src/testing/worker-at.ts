import type { WorkerScope } from '../offline/worker-scope.ts';

/** What the network answers, by address; an address that is not there fails as without a network. */
type Network = Record<string, () => Response>;

/** The place of a worker, as far as ours uses it, with what tests look at. */
export type TestedWorker = WorkerScope & {
  readonly network: Network;
  /** What was fetched, by address, in order. */
  readonly fetched: string[];
  /** The ids of the pages that are open. */
  readonly open: string[];
  /** How many files find room on the device. */
  room: number;
  retired: boolean;
};

const addressOf = (asked: RequestInfo | URL): string =>
  (asked instanceof Request ? asked.url : String(asked)).replace(/[?#].*$/, '');

/** A worker of a site at an address, on a device that keeps nothing yet. */
export function workerAt(home: string): TestedWorker {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string): Map<string, Response> => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return store;
  };
  const find = (store: Map<string, Response> | undefined, asked: RequestInfo | URL) =>
    Promise.resolve(store?.get(addressOf(asked))?.clone());
  const cacheOf = (store: Map<string, Response>) => ({
    match: (asked: RequestInfo | URL) => find(store, asked),
    keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
    delete: (asked: RequestInfo | URL) => Promise.resolve(store.delete(addressOf(asked))),
    put: (asked: RequestInfo | URL, answer: Response) => {
      if (--worker.room < 0) {
        return Promise.reject(new DOMException('No room is left.', 'QuotaExceededError'));
      }
      store.set(addressOf(asked), answer);
      return Promise.resolve();
    },
  });
  const worker = {
    network: {} as Network,
    fetched: [] as string[],
    open: [] as string[],
    room: 1000,
    retired: false,
    navigator: { onLine: true },
    registration: {
      scope: home,
      unregister: () => Promise.resolve((worker.retired = true)),
    },
    clients: { matchAll: () => Promise.resolve(worker.open.map((id) => ({ id }))) },
    caches: {
      open: (name: string) => Promise.resolve(cacheOf(open(name))),
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
      match: (asked: RequestInfo | URL, { cacheName = '' }) => find(stores.get(cacheName), asked),
    } as unknown as CacheStorage,
    fetch: (asked: Request | string) => {
      const address = addressOf(asked);
      worker.fetched.push(address);
      const answer = worker.network[address];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('No network.'));
    },
    skipWaiting: () => Promise.resolve(),
    addEventListener: () => undefined,
  };
  return worker;
}
