/** Higher than a frame whose steps are shown one at a time; style sheets go by it, too. */
export const LEAST_WHOLE = 1001;
/** On paper the same words may break into a line more here and there than they do in a window. */
const SPARE = 1.04;

/**
 * How high the frame would have to be for all its steps to be printed one below the other, each with
 * its still, in CSS pixels.
 */
export function printedHeight(page: Document): number {
  const root = page.documentElement;
  const isLaidOut = root.classList.contains('js');
  const top = scrollY;
  root.classList.remove('js');
  // Paper may be narrower than the window: words are higher there, and stills where there is room.
  const heights = ['window', 'paper'].map((width) => {
    root.dataset.printed = width;
    return root.offsetHeight * SPARE;
  });
  delete root.dataset.printed;
  root.classList.toggle('js', isLaidOut);
  if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  return Math.ceil(Math.max(LEAST_WHOLE, ...heights));
}
