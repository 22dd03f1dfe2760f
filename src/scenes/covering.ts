import type { Extent } from './reading-line.ts';
import type { StagePlace } from './stage-place.ts';

/**
 * Say on the page’s root whether a stage that stands above its text is in the window: while it is,
 * style sheets keep the upper part of the window free of whatever brings the window somewhere, be it
 * a link, the browser’s search, Tab or Page Down.
 * @param scenes where the scenes stand, in the same pixels as `window`
 */
export function sayIfCovered(
  root: HTMLElement,
  place: StagePlace,
  scenes: Iterable<Extent>,
  window: Extent,
): void {
  const isInWindow = ({ top, bottom }: Extent): boolean =>
    top < window.bottom && bottom > window.top;
  root.toggleAttribute('data-covered', place === 'above' && [...scenes].some(isInWindow));
}
