import { sitePath } from './site-path.ts';

/**
 * The whole address of a page or file, for what leaves the site: feeds, previews of links, search
 * engines. Only its path where the build was not told by `SITE_URL` where it will live: a wrong
 * host is worse than none.
 */
export function siteAddress(path: `/${string}`): string {
  const site = process.env.SITE_URL;
  return site ? new URL(sitePath(path), site).href : sitePath(path);
}
