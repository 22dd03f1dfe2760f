import { isExplored } from '../scenes/stage-signs.ts';

/** How far a finger moves sideways before it means another step, in pixels. */
const FAR = 40;
/** How much farther sideways than up or down: whoever scrolls on means no step. */
const SIDEWAYS = 1.7;

/** Hear swipes over an element: 1 for one to the left, which brings what comes next. */
export function hearSwipes(element: HTMLElement, go: (by: -1 | 1) => void): void {
  let swipe = new AbortController();
  element.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      swipe.abort();
      const [from] = touches;
      if (!from || touches.length > 1 || !target || isTaken(target)) return;
      swipe = new AbortController();
      const { signal } = swipe;
      // A touch belongs to what it began on, even where that is taken out of the page meanwhile, as
      // a still is that its live drawing replaces: the element around it would not hear of its end.
      target.addEventListener(
        'touchend',
        (event) => {
          swipe.abort();
          const [to] = (event as TouchEvent).changedTouches;
          if (!to) return;
          const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
          if (Math.abs(x) > FAR && Math.abs(x) > SIDEWAYS * Math.abs(y)) go(x < 0 ? 1 : -1);
        },
        { signal },
      );
      target.addEventListener('touchcancel', () => swipe.abort(), { signal });
    },
    { passive: true },
  );
}

/** A slider and a map that is being explored have their own use for a finger. */
const isTaken = (target: EventTarget): boolean =>
  target instanceof Element && (target.matches('input') || isExplored(target));
