import { easeCubicInOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';

/** Carried by an element while it moves, so that anyone can ask whether a drawing has come to rest. */
export const MOVING = 'data-moving';

/** The moves under way: one an element, so that a new one takes over where the last one stands. */
const moving = new WeakMap<Element, Timer>();

/** Leave an element where its move has brought it. */
export function interrupt(element: Element): void {
  moving.get(element)?.stop();
  moving.delete(element);
}

/** Blend an element’s attributes over `duration` milliseconds, each from its value at 0 to its value at 1. */
export function move(
  element: Element,
  blends: ReadonlyMap<string, (t: number) => string>,
  duration: number,
  done: () => void,
): void {
  element.setAttribute(MOVING, '');
  const clock = timer((elapsed) => {
    if (elapsed < duration) {
      const t = easeCubicInOut(elapsed / duration);
      for (const [name, at] of blends) element.setAttribute(name, at(t));
      return;
    }
    interrupt(element);
    element.removeAttribute(MOVING);
    done();
  });
  moving.set(element, clock);
}
