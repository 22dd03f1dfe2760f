import { px } from '../../graphics/mark.ts';

/** A pull at the line: where, in pixels from the top, and how far it bends it, east counting up. */
export type Bend = { readonly y: number; readonly by: number };

/** Points of the line, always as many, so that it bends from one state to the next. */
const POINTS = 80;

/** Where the line stands at a height, in pixels, when all pulls are added up. */
export function lineAt(y: number, middle: number, bends: readonly Bend[], reach: number): number {
  return bends.reduce((x, bend) => x + bend.by * Math.exp(-(((y - bend.y) / reach) ** 2)), middle);
}

/** The line from top to bottom as a path. */
export function linePath(
  [top, bottom]: readonly [number, number],
  middle: number,
  bends: readonly Bend[],
  reach: number,
): string {
  return Array.from({ length: POINTS }, (_, index) => {
    const y = top + ((bottom - top) * index) / (POINTS - 1);
    return `${index === 0 ? 'M' : 'L'}${px(lineAt(y, middle, bends, reach))},${px(y)}`;
  }).join('');
}
