/** A header that everything is sent with, or one whose value depends on what is asked for. */
export type HeaderRule = {
  readonly name: string;
  /** Its value where no other is said. */
  readonly value: string;
  /** Another value for all that lies under some paths of the site. */
  readonly except?: { readonly under: readonly `/${string}/`[]; readonly value: string };
};

/**
 * What a server is to send with the files of this site: the one list that all its writers take, and
 * our own server, too. Everything here is public and nobody signs in, so others may read it all.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  // Embeds run in frames without an origin, where even their own fonts and data are another’s.
  { name: 'Access-Control-Allow-Origin', value: '*' },
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  {
    // A file whose name has its hash in it never changes; the rest is asked for anew each time.
    name: 'Cache-Control',
    value: 'no-cache',
    except: { under: ['/_astro/'], value: 'public, max-age=31536000, immutable' },
  },
  {
    // The rest of a page’s policy stands in the page; this a page cannot say of itself.
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'self'",
    except: { under: ['/embed/', '/releases/'], value: 'frame-ancestors *' },
  },
];

/** The headers of a file, by its path within the site: `/embed/chapters/the-river/`. */
export function headersOf(path: string): Record<string, string> {
  return Object.fromEntries(HEADER_RULES.map((rule) => [rule.name, valueFor(rule, path)]));
}

/** The value of a header for a path within the site. */
export function valueFor({ value, except }: HeaderRule, path: string): string {
  return except?.under.some((start) => path.startsWith(start)) ? except.value : value;
}
