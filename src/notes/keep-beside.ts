import { cornerOf, standBeside } from './beside.ts';
import type { Stand } from './beside.ts';

/** What keeps an open box in its place. */
export type Keeping = {
  /** Choose anew on which side the box stands: what it belongs to has moved. */
  placeAgain(): void;
  stop(): void;
};

/**
 * Keep a box beside an element for as long as it is open: it goes along when the page scrolls or
 * moves under it, and changes sides only when the window has turned. The box is placed absolutely
 * in the page.
 * @param onGone called when the element has left the page
 */
export function keepBeside(box: HTMLElement, beside: Element, onGone: () => void): Keeping {
  let stand: Stand;
  let windowWidth = innerWidth;

  /** Move the box to where it stands now. */
  const move = (): void => {
    const size = sizeOf(box);
    const corner = cornerOf(stand, beside.getBoundingClientRect(), size, sizeOfWindow());
    // In a window that has turned, too, it makes the page no wider until it is placed anew.
    box.style.left = `min(${corner.left + scrollX}px, 100% - ${size.width}px)`;
    box.style.top = `${corner.top + scrollY}px`;
  };
  const place = (): void => {
    box.style.maxHeight = '';
    const { height } = sizeOf(box);
    stand = standBeside(beside.getBoundingClientRect(), height, sizeOfWindow());
    if (stand.height < height) box.style.maxHeight = `${stand.height}px`;
    move();
  };
  const unlessGone = (act: () => void) => () =>
    beside.getClientRects().length === 0 ? onGone() : act();
  const follow = unlessGone(move);
  const placeAgain = unlessGone(place);
  const onResize = (): void => {
    // An address bar that comes or goes while the reader scrolls changes the height alone.
    if (innerWidth === windowWidth) return follow();
    windowWidth = innerWidth;
    bringIntoSight(beside);
    placeAgain();
  };

  place();
  const watching = new AbortController();
  const { signal } = watching;
  addEventListener('resize', onResize, { signal });
  // Whatever scrolls: the page, or a table inside it.
  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  const shifts = new ResizeObserver(follow);
  shifts.observe(document.body);
  return {
    placeAgain,
    stop() {
      watching.abort();
      shifts.disconnect();
    },
  };
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: offsetWidth,
  height: offsetHeight,
});

const sizeOfWindow = () => ({
  width: document.documentElement.clientWidth,
  height: innerHeight,
});

/** Turning the window may carry what the reader looks at out of it. */
function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
