/** A release of the site as a device can keep it: told to the worker, and asked for at `RELEASE_FILE`. */
export type KeptRelease = {
  /** Its name, which no other build has that differs in a byte of what is kept. */
  readonly release: string;
  /** The list of its files, by its path within the site. */
  readonly list: string;
  /** How much they are, as they lie on the device. */
  readonly bytes: number;
};

/** The files of a release by their paths within the site, each with its hash as `integrity` has it. */
export type KeptList = Readonly<Record<string, string>>;

/** Where a site says which release it is of, by its path within the site. */
export const RELEASE_FILE = 'offline/release.json';

/** The worker, at the root of the site: it can answer for nothing above where it lies. */
export const WORKER_FILE = 'sw.js';

/** The page that stands for one that is not kept. */
export const OFFLINE_PAGE = 'offline/';

/** Where a release is kept; sites that share a host tell theirs by the path they live under. */
export const cacheName = (scope: string, release: string): string => `${cachesOf(scope)}${release}`;

/** How the names of all that a site keeps begin. */
export const cachesOf = (scope: string): string => `kept ${new URL(scope).pathname} `;

/** Read what a site says of its release; nothing where it says something else, as a gate of a network may. */
export function readRelease(text: string): KeptRelease | undefined {
  try {
    const said = JSON.parse(text) as Partial<Record<keyof KeptRelease, unknown>> | null;
    const { release, list, bytes } = said ?? {};
    return typeof release === 'string' && typeof list === 'string' && typeof bytes === 'number'
      ? { release, list, bytes }
      : undefined;
  } catch {
    return undefined;
  }
}
