import { easeCubicInOut } from 'd3-ease';
import { interpolateString } from 'd3-interpolate';
import { timer, type Timer } from 'd3-timer';
import { isSameShape } from './same-shape.ts';
import { attributesOf, childrenOf } from './markup.ts';
import type { Mark } from './mark.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Carried by an element while it moves, so that anyone can ask whether a drawing has come to rest. */
const MOVING = 'data-moving';
/** Carried by an element that is no longer wanted while it fades out. */
const LEAVING = 'data-leaving';

const MOVABLE = new Set(
  'transform d x y x1 y1 x2 y2 cx cy r rx ry width height opacity stroke-width points'.split(' '),
);

const canMove = (name: string, from: string | null, to: string): from is string =>
  MOVABLE.has(name) && from !== null && isSameShape(from, to);

/**
 * Bring an element to the given mark, in `duration` milliseconds (0: at once).
 * A patch under way is interrupted where it stands, so patches never queue; at rest the element
 * is exactly what `toMarkup` writes for the mark, whatever was shown before.
 */
export function patch(element: Element, mark: Mark, duration: number): void {
  patchAttributes(element, mark, duration);
  patchText(element, mark.text ?? '');
  patchChildren(element, childrenOf(mark), duration);
}

/** Whether nothing inside the drawing moves any more. */
export const isAtRest = (root: Element): boolean =>
  !root.hasAttribute(MOVING) && root.querySelector(`[${MOVING}]`) === null;

function patchAttributes(element: Element, mark: Mark, duration: number): void {
  interrupt(element);
  const wanted = new Map(attributesOf(mark));
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name) && name !== 'opacity') element.removeAttribute(name);
  }
  const moves = new Map<string, (t: number) => string>();
  const opacity = element.getAttribute('opacity');
  if (opacity !== null && !wanted.has('opacity')) {
    if (duration > 0) moves.set('opacity', interpolateString(opacity, '1'));
    else element.removeAttribute('opacity');
  }
  for (const [name, value] of wanted) {
    const from = element.getAttribute(name);
    if (from === value) continue;
    if (duration > 0 && canMove(name, from, value)) moves.set(name, interpolateString(from, value));
    else element.setAttribute(name, value);
  }
  if (moves.size === 0) return;
  move(element, moves, duration, () => {
    for (const name of moves.keys()) {
      const value = wanted.get(name);
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  });
}

/** The moves under way: one an element, so that a new one takes over where the last one stands. */
const moving = new WeakMap<Element, Timer>();

function interrupt(element: Element): void {
  moving.get(element)?.stop();
  moving.delete(element);
}

/** Blend attributes over `duration` milliseconds, each from its value at 0 to its value at 1. */
function move(
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

function patchText(element: Element, text: string): void {
  const first = element.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) {
    if (first.nodeValue !== text) first.nodeValue = text;
  } else if (text !== '') {
    element.prepend(text);
  }
}

function patchChildren(parent: Element, marks: readonly Mark[], duration: number): void {
  const present = identify([...parent.children], (child) => [
    child.tagName,
    child.getAttribute('data-key'),
  ]);
  const wanted = identify(marks, (mark) => [mark.tag, mark.key ?? null]);

  let before = parent.firstElementChild;
  for (const [identity, mark] of wanted) {
    const known = present.get(identity);
    const child = known ?? parent.insertBefore(document.createElementNS(SVG, mark.tag), before);
    if (child === before) before = child.nextElementSibling;
    else if (known) parent.insertBefore(child, before);
    if (known) patch(child, mark, duration);
    else enter(child, mark, duration);
  }
  for (const [identity, child] of present) {
    if (!wanted.has(identity)) leave(child, duration);
  }
}

/** Name every sibling: by key where it has one, else by its tag and its place among that tag. */
function identify<T>(
  siblings: readonly T[],
  describe: (sibling: T) => [tag: string, key: string | null],
): Map<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    siblings.map((sibling) => {
      const [tag, key] = describe(sibling);
      if (key !== null) return [`${tag} ${key}`, sibling];
      const count = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, count);
      return [`${tag}#${count}`, sibling];
    }),
  );
}

function enter(element: Element, mark: Mark, duration: number): void {
  patch(element, mark, 0);
  if (duration === 0 || mark.key === undefined) return;
  const opacity = element.getAttribute('opacity');
  element.setAttribute('opacity', '0');
  move(element, new Map([['opacity', interpolateString('0', opacity ?? '1')]]), duration, () => {
    if (opacity === null) element.removeAttribute('opacity');
    else element.setAttribute('opacity', opacity);
  });
}

function leave(element: Element, duration: number): void {
  if (duration === 0 || !element.hasAttribute('data-key')) {
    interrupt(element);
    element.remove();
    return;
  }
  if (element.hasAttribute(LEAVING)) return;
  interrupt(element);
  element.setAttribute(LEAVING, '');
  const opacity = element.getAttribute('opacity') ?? '1';
  move(element, new Map([['opacity', interpolateString(opacity, '0')]]), duration, () => {
    element.remove();
  });
}
