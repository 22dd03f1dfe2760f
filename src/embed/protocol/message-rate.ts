/**
 * Count what comes in, and say of each whether it is still within what may come in a second.
 * @param now the time in milliseconds
 */
export function messageRate(most: number, now: () => number): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const current = Math.floor(now() / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count <= most;
  };
}
