import { scaleOf } from './scale-of.ts';

/** The lowest window in which a page is read by scrolling, in CSS pixels. */
const LOWEST = 480;

/** What a reader says who has something against motion. */
const CALM = '(prefers-reduced-motion: reduce)';

/** Hear of what may let a host’s window lead that could not, or stop one: a phone that is turned, too. */
export function judgeAnew(judge: () => void, gone: AbortSignal): void {
  addEventListener('resize', judge, { signal: gone, passive: true });
  matchMedia(CALM).addEventListener('change', judge, { signal: gone });
}

/**
 * Whether a host’s window can lead a frame that sticks in it: no element around it cuts off, scrolls
 * by itself or is drawn at another scale, the window is high enough, and the reader has nothing
 * against motion.
 */
export function mayLead(element: HTMLElement): boolean {
  if (innerHeight < LOWEST || matchMedia(CALM).matches || isTransformed(element)) return false;
  for (let box = around(element); box && box !== document.documentElement; box = around(box)) {
    const { overflowX, overflowY } = getComputedStyle(box);
    // What a body says of itself goes for the window, unless the root has something to say, too.
    if (box === document.body && rootScrolls()) continue;
    if (![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip'))
      return false;
  }
  return true;
}

const rootScrolls = (): boolean => {
  const { overflowX, overflowY } = getComputedStyle(document.documentElement);
  return overflowX === 'visible' && overflowY === 'visible';
};

/** The element around another one, through slots and out of shadow trees. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Whether an element is drawn larger or smaller than it is laid out: what sticks in there goes astray. */
function isTransformed(element: HTMLElement): boolean {
  const zoom = 'currentCSSZoom' in element ? element.currentCSSZoom : 1;
  return Math.abs(scaleOf(element) / zoom - 1) > 0.01;
}
