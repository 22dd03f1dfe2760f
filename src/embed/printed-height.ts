/** Higher than a frame whose steps are shown one at a time; style sheets go by it, too. */
const LEAST = 1001;

/**
 * How high the frame would have to be for all its steps to be printed one below the other, each with
 * its still, in CSS pixels. A page that is about to be printed has no time to ask: it is told before.
 */
export function printedHeight(page: Document): number {
  const root = page.documentElement;
  const { body } = page;
  const isLaidOut = root.classList.contains('js');
  const top = scrollY;
  root.classList.remove('js');
  // Paper may be narrower than the window: words are higher there, and stills where there is room.
  const heights = ['window', 'paper'].map((width) => {
    root.dataset.printed = width;
    return body.getBoundingClientRect().height;
  });
  delete root.dataset.printed;
  root.classList.toggle('js', isLaidOut);
  if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  return Math.ceil(Math.max(LEAST, ...heights));
}
