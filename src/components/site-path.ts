/**
 * Address of a page or file of this site under whatever base path it is published, for use in
 * links: `sitePath('/notes/')` is `/notes/` at a domain's root and `/story/notes/` below `/story`.
 */
export function sitePath(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Whether an address in the text is a path of this site, and no whole address of another. */
export const isOwnPath = (href: string): href is `/${string}` =>
  href.startsWith('/') && !href.startsWith('//');
