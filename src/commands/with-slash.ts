/** The path that a site lives under with one slash at its end: `/`, `/story/`. */
export const withSlash = (base: string): string => `${base}/`.replace(/\/+$/, '/');
