/** What is known of whoever asks for a change. */
export type Asking = {
  readonly method: string | undefined;
  /** The headers, by their names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The address at the other end of the line. */
  readonly remote: string | undefined;
};

/** The header that carries the token which each page of the Studio is given. */
export const TOKEN_HEADER = 'x-studio-token';

/**
 * Why somebody may not change files: only a page of this very Studio may, on this machine. Another site
 * that is open in the same browser, and another machine of the network, may not.
 * @param token what pages of this Studio were given
 * @returns nothing where they may
 */
export function whyNot({ method, headers, remote }: Asking, token: string): string | undefined {
  if (method !== 'POST') return 'Changes are asked for by POST.';
  if (!/^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(remote ?? ''))
    return 'Files are changed from this machine only.';
  const { host, origin } = headers;
  const address = typeof host === 'string' ? URL.parse(`http://${host}`) : null;
  if (address === null || !LOCAL.has(address.hostname))
    return 'Files are changed at localhost only.';
  if (origin !== address.origin) return 'Files are changed by pages of the Studio only.';
  if (!/^application\/json\b/.test(String(headers['content-type'])))
    return 'A change is written as JSON.';
  if (headers[TOKEN_HEADER] !== token)
    return 'This page is of an earlier start of the preview: load it again.';
  return undefined;
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
