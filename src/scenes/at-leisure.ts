/**
 * Put off what nobody waits for until nothing scrolls any more; asked for many times, it is done once.
 * While something scrolls this costs nothing: where the page stands is looked at only when the time is up.
 * @param still how long the page must have stood still, in milliseconds
 */
export function atLeisure(act: () => void, still: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    const top = scrollY;
    timer = setTimeout(() => {
      timer = undefined;
      if (scrollY === top) act();
      else wait();
    }, still);
  };
  return wait;
}
