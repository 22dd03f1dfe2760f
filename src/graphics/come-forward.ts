import { blend } from './blend.ts';
import { attributesOf, childrenOf } from './markup.ts';
import type { Mark } from './mark.ts';
import { move } from './moves.ts';

/** Move an element that was just made for a mark, and all inside it, from what each enters with to its own, in `duration` milliseconds. */
export function comeForward(element: Element, mark: Mark, duration: number): void {
  const own = new Map(attributesOf(mark));
  const moves = Object.entries(mark.enters ?? {}).map(
    ([name, from]) => [name, blend(String(from), own.get(name) ?? '')] as const,
  );
  if (moves.length > 0) {
    for (const [name, at] of moves) element.setAttribute(name, at(0));
    move(element, new Map(moves), duration, () => {
      for (const [name] of moves) element.setAttribute(name, own.get(name) ?? '');
    });
  }
  childrenOf(mark).forEach((child, i) => {
    const inner = element.children[i];
    if (inner) comeForward(inner, child, duration);
  });
}
