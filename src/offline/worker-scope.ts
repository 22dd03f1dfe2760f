/** A page that is open, as a service worker knows it. */
type OpenPage = { readonly id: string };

/** What an event of a service worker can be told to wait for. */
type LastingEvent = { waitUntil(work: Promise<unknown>): void };

/** A page or a file that is asked for. */
type FetchEvent = LastingEvent & {
  readonly request: Request;
  /** The page that asks, where it is open already. */
  readonly clientId: string;
  /** The page that will be opened with the answer. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
};

/**
 * What this publication uses of the place that a service worker runs in. TypeScript’s own types of it
 * cannot stand beside those of pages.
 */
export type WorkerScope = {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(which: { includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
  };
  readonly navigator: { readonly onLine: boolean };
  fetch(request: Request | string, how?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
};
