import type { Mark } from '../graphics/mark.ts';

/** A mark and all marks inside it, from the outside in. */
export function marksIn(mark: Mark): Mark[] {
  return [mark, ...(mark.children ?? []).flatMap((child) => (child ? marksIn(child) : []))];
}
