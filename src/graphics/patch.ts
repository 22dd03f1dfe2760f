import { blend } from './blend.ts';
import { comeForward } from './come-forward.ts';
import { isSameShape } from './same-shape.ts';
import { attributesOf, childrenOf } from './markup.ts';
import type { Mark } from './mark.ts';
import { interrupt, move, MOVING } from './moves.ts';

const SVG = 'http://www.w3.org/2000/svg';
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
  const wanted = attributesOf(mark);
  const moves = new Map<string, (t: number) => string>();
  for (const [name, value] of wanted) {
    const from = element.getAttribute(name);
    if (from === value) continue;
    if (duration > 0 && canMove(name, from, value)) moves.set(name, blend(from, value));
    else element.setAttribute(name, value);
  }
  const values = new Map(wanted);
  if (element.attributes.length > wanted.length) {
    for (const name of element.getAttributeNames()) {
      if (values.has(name)) continue;
      const from = name === 'opacity' && duration > 0 ? element.getAttribute(name) : null;
      if (from === null) element.removeAttribute(name);
      else moves.set(name, blend(from, '1'));
    }
  }
  if (moves.size === 0) return;
  move(element, moves, duration, () => {
    for (const name of moves.keys()) {
      const value = values.get(name);
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  });
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
  if (marks.length === 0 && parent.firstElementChild === null) return;
  const present = identify([...parent.children], (child) => [
    child.tagName,
    child.getAttribute('data-key'),
  ]);
  const wanted = identify(marks, (mark) => [mark.tag, mark.key ?? null]);

  let before = parent.firstElementChild;
  for (const [identity, mark] of wanted) {
    const known = present.get(identity);
    if (!known) {
      const entering = parent.insertBefore(build(mark), before);
      enter(entering, duration);
      if (duration > 0) comeForward(entering, mark, duration);
      continue;
    }
    if (known === before) before = known.nextElementSibling;
    else parent.insertBefore(known, before);
    patch(known, mark, duration);
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

/** A new element for a mark, whole before it comes into the page: there each change costs more. */
function build(mark: Mark): Element {
  const element = document.createElementNS(SVG, mark.tag);
  for (const [name, value] of attributesOf(mark)) element.setAttribute(name, value);
  if (mark.text !== undefined && mark.text !== '') element.append(mark.text);
  for (const child of childrenOf(mark)) element.append(build(child));
  return element;
}

function enter(element: Element, duration: number): void {
  if (duration === 0 || !element.hasAttribute('data-key')) return;
  const opacity = element.getAttribute('opacity');
  element.setAttribute('opacity', '0');
  move(element, new Map([['opacity', blend('0', opacity ?? '1')]]), duration, () => {
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
  move(element, new Map([['opacity', blend(opacity, '0')]]), duration, () => {
    element.remove();
  });
}
