/** Where the site will live, as far as the build was told. */
export type SitePlace = {
  /** Its host with the scheme, `https://example.org`; unknown where the build was not told. */
  readonly origin: string | undefined;
  /** The path it lives under: `/`, or `/story` without a slash at its end. */
  readonly base: `/${string}`;
  /** What was read otherwise than it was written, a sentence each. */
  readonly mended: readonly string[];
};

/** What `SITE_URL` and `BASE_PATH` say; an empty one says nothing. */
type Told = { readonly SITE_URL?: string | undefined; readonly BASE_PATH?: string | undefined };

/**
 * Read where the site will live from the environment. Slips of the pen are mended and told of;
 * what could mean two things is refused by an error whose message says how to write it.
 */
export function sitePlace({ SITE_URL, BASE_PATH }: Told): SitePlace {
  const site = SITE_URL?.trim() ? readSite(SITE_URL.trim()) : undefined;
  const own = BASE_PATH?.trim() ? readPath(BASE_PATH.trim()) : '/';
  const inSite = site?.path ?? '/';
  if (inSite !== '/' && own !== '/' && own !== inSite) {
    throw new Error(
      `SITE_URL ends in the path ${inSite}, and BASE_PATH says ${own}. ` +
        `Write the host in SITE_URL (${site?.origin}) and the path in BASE_PATH alone.`,
    );
  }
  const base = own === '/' ? inSite : own;
  return {
    origin: site?.origin,
    base,
    mended: [
      ...(site && withoutSlash(SITE_URL?.trim()) !== site.origin
        ? [`SITE_URL “${SITE_URL}” was read as ${site.origin}${at(inSite, base)}.`]
        : []),
      ...(BASE_PATH?.trim() && withoutSlash(BASE_PATH) !== withoutSlash(own)
        ? [`BASE_PATH “${BASE_PATH}” was read as ${own}.`]
        : []),
    ],
  };
}

function at(inSite: string, base: string): string {
  return inSite === '/' ? '' : `, with the path ${base}`;
}

const withoutSlash = (written = ''): string => written.replace(/\/$/, '');

function readSite(written: string): { origin: string; path: `/${string}` } {
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(written)?.[1]?.toLowerCase();
  const address = URL.parse(scheme ? written : `https://${written.replace(/^\/+/, '')}`);
  const isHost = scheme !== undefined || /\.|^localhost$/.test(address?.hostname ?? '');
  if (!address || !/^https?:$/.test(address.protocol) || !isHost) {
    throw new Error(
      `SITE_URL “${written}” is no address that a browser can open. ` +
        'Write it as https://example.org.',
    );
  }
  if (address.search || address.hash || address.username || address.password) {
    throw new Error(
      `SITE_URL “${written}” says more than where the site will live. ` +
        `Write it as ${address.origin}.`,
    );
  }
  return { origin: address.origin, path: readPath(address.pathname, 'SITE_URL') };
}

/** A path with a slash at its beginning, none at its end, and one between its names. */
function readPath(written: string, from = 'BASE_PATH'): `/${string}` {
  const names = written.split('/').filter(Boolean);
  if (!names.every((name) => /^[\w.~%-]+$/.test(name) && !/^\.+$/.test(name))) {
    throw new Error(
      `${from} “${written}” is no path of a site. Write BASE_PATH as /story, or leave it out ` +
        'where the site has its host to itself.',
    );
  }
  return `/${names.join('/')}`;
}
