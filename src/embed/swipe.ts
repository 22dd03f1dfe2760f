import { isExplored } from '../scenes/stage-signs.ts';

/** How far a finger moves sideways before it means another step, in pixels. */
const FAR = 40;
/** How much farther sideways than up or down: whoever scrolls on means no step. */
const SIDEWAYS = 1.7;

/** Hear swipes over an element: 1 for one to the left, which brings what comes next. */
export function hearSwipes(element: HTMLElement, go: (by: -1 | 1) => void): void {
  let from: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      from = touches.length > 1 || isTaken(target) ? undefined : touches[0];
    },
    { passive: true },
  );
  element.addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(x) > FAR && Math.abs(x) > SIDEWAYS * Math.abs(y)) go(x < 0 ? 1 : -1);
  });
}

/** A slider and a map that is being explored have their own use for a finger. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.matches('input') || isExplored(target));
