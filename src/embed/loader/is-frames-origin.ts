/** Whether a message from a frame may come from this origin: a frame in a sandbox may have none. */
export function isFramesOrigin(
  { sandbox }: HTMLIFrameElement,
  address: URL,
  origin: string,
): boolean {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === address.origin || (origin === 'null' && isOpaque);
}
