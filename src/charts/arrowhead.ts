import { linePath } from '../graphics/shapes.ts';
import type { Point } from '../graphics/shapes.ts';

/**
 * The two barbs of an arrow that meet at its tip, as path commands.
 * @param ahead where it points, one pixel from 0,0
 * @param length from the tip back to the ends of the barbs, in pixels
 * @param half from the shaft aside to the end of a barb, in pixels
 */
export function arrowhead([x, y]: Point, ahead: Point, length: number, half: number): string {
  const [dx, dy] = ahead;
  const barb = (aside: number): Point => [
    x - dx * length - dy * aside,
    y - dy * length + dx * aside,
  ];
  return linePath([barb(half), [x, y], barb(-half)]);
}
