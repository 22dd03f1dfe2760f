import { sitePath } from './site-path.ts';
import { sitePlace } from './site-place.ts';

/**
 * The whole address of a page or file, for what leaves the site: feeds, previews of links, search
 * engines. Only its path where the build was not told by `SITE_URL` where it will live: a wrong
 * host is worse than none.
 */
export function siteAddress(path: `/${string}`): string {
  return wholeAddress(path) ?? sitePath(path);
}

/** The whole address of a page or file, for what cannot do with less; none where it is unknown. */
export function wholeAddress(path: `/${string}`): string | undefined {
  const { origin, base } = sitePlace(process.env);
  return origin === undefined ? undefined : origin + base.replace(/\/$/, '') + path;
}
