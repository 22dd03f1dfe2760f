/** What the address of a frame says of the host’s own ways to make it as high as it needs. */
type HostWays = {
  /** The name by which Pym and Sidechain know the frame. */
  readonly pymId: string | undefined;
  /** What WordPress has given the frame, to know its messages by. */
  readonly secret: string | undefined;
};

/** Read from an embed’s address who its host may be; names of another form are none. */
export function hostWays({ search, hash }: Pick<Location, 'search' | 'hash'>): HostWays {
  const pymId = new URLSearchParams(search).get('childId') ?? '';
  return {
    pymId: /^[\w-]{1,100}$/.test(pymId) ? pymId : undefined,
    secret: /[#?&]secret=([A-Za-z0-9]{1,40})(?:$|&)/.exec(hash)?.[1],
  };
}

/**
 * Say how high a frame would like to be, in the words of all who may hold it: AMP and Frames, Medium,
 * Pym and Sidechain, WordPress.
 * @param address the frame’s own, by which Medium knows it
 */
export function heightInDialects(
  height: number,
  { pymId, secret }: HostWays,
  address: string,
): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(pymId ? [['pym', pymId, 'height', height].join('xPYMx')] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** Ask WordPress to open a link, which it does for those to the embed’s own host. */
export const linkInDialects = (href: string, { secret }: HostWays): unknown[] =>
  secret ? [{ message: 'link', value: href, secret }] : [];

/** Whether a host with the package `@newswire/frames` asks for the height, should it have come late. */
export const asksForHeight = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'frames-init';
