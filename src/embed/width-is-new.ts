/** How long to wait for a width that the browser has not given the frame yet, in milliseconds. */
const PAUSE = 250;

/**
 * Tell of the frame’s first width, and of each new one. A frame that is out of sight hears of no
 * size until it comes into sight, so it is asked at once; and asked again while it has none, as it
 * may have begun before the browser laid it out. In a tab that is not shown it has none at all.
 */
export function tellWhenWidthIsNew(tell: () => void): void {
  let width = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (innerWidth === 0) {
      timer = setTimeout(look, PAUSE);
      return;
    }
    if (innerWidth === width) return;
    width = innerWidth;
    tell();
  };
  look();
  new ResizeObserver(look).observe(document.documentElement);
}
