/** Whoever scrolls faster than this, in pixels per millisecond, passes by: pictures cannot be watched. */
const HURRY = 1.2;
/** The time over which speed is measured, in milliseconds: one slow frame is no rest, one quick one no hurry. */
const SPAN = 200;
/** How long the page must have stood still to count as at rest, in milliseconds. */
const STILL = 100;

/**
 * Watch whether the reader scrolls so fast that they only pass by. A single jump is no passing by.
 * @param onSlower called when they have slowed down or stopped, once each time
 * @returns whether they pass by just now
 */
export function watchPassing(onSlower: () => void): () => boolean {
  let places: readonly { readonly top: number; readonly time: number }[] = [];
  let isPassing = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const slower = (): void => {
    clearTimeout(rest);
    isPassing = false;
    onSlower();
  };
  const measure = (): void => {
    const here = { top: scrollY, time: performance.now() };
    places = [...places.filter(({ time }) => time > here.time - SPAN), here];
    const [from = here] = places;
    const isHurried = Math.abs(here.top - from.top) > HURRY * SPAN;
    if (isHurried) {
      isPassing = true;
      clearTimeout(rest);
      rest = setTimeout(slower, STILL);
    } else if (isPassing) slower();
  };
  addEventListener('scroll', measure, { passive: true });
  return () => isPassing;
}
