/**
 * Put off what nobody waits for until nothing scrolls any more; asked for many times, it is done once.
 * @param still how long the page must have stood still, in milliseconds
 */
export function atLeisure(act: () => void, still: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, still);
  };
  addEventListener('scroll', () => timer !== undefined && wait(), { passive: true });
  return wait;
}
