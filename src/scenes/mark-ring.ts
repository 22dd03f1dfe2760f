import type { Edges } from '../notes/beside.ts';

/** Room between a mark and the ring around it, and the least a ring measures, in pixels. */
const RING = { room: 4, least: 24 };

/** The ring around some elements, wide enough to be seen and inside the picture. */
export function ringAround(boxes: readonly Edges[], picture: Edges): Edges {
  if (boxes.length === 0) return picture;
  const least = (edge: keyof Edges): number => Math.min(...boxes.map((box) => box[edge]));
  const most = (edge: keyof Edges): number => Math.max(...boxes.map((box) => box[edge]));
  const [left, right] = widen(least('left'), most('right'), picture.left, picture.right);
  const [top, bottom] = widen(least('top'), most('bottom'), picture.top, picture.bottom);
  return { left, top, right, bottom };
}

/** Take a stretch of one direction to a ring’s measure, between the picture’s ends. */
function widen(from: number, to: number, start: number, end: number): [number, number] {
  const room = Math.max(RING.room, (RING.least - (to - from)) / 2);
  return [Math.max(from - room, start), Math.min(to + room, end)];
}
