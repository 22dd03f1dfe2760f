/** Older than this, in milliseconds, a measurement says nothing: the page has stopped. */
const STALE = 150;

/** Watch how fast the page scrolls. @returns its speed just now, in pixels per millisecond */
export function watchSpeed(): () => number {
  let top = scrollY;
  let time = performance.now();
  let speed = 0;
  const measure = (): void => {
    const now = performance.now();
    if (now > time) speed = Math.abs(scrollY - top) / (now - time);
    top = scrollY;
    time = now;
  };
  addEventListener('scroll', measure, { passive: true });
  return () => (performance.now() - time > STALE ? 0 : speed);
}
