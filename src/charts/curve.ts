import { pointText } from '../graphics/shapes.ts';
import type { Point } from '../graphics/shapes.ts';

/** A curve in pixels: it leaves its start toward one point, and reaches its end from another. */
export type Curve = readonly [from: Point, bend: Point, bendToo: Point, to: Point];

const bendPath = ([, ...rest]: Curve): string => `C${rest.map(pointText).join(' ')}`;

/** A curve as path commands. */
export const curvePath = (curve: Curve): string => `M${pointText(curve[0])}${bendPath(curve)}`;

/** The curve that swings over halfway: it leaves and reaches its ends sideways, or `down`. */
export function swing([x1, y1]: Point, [x2, y2]: Point, down: boolean): Curve {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return down
    ? [
        [x1, y1],
        [x1, y],
        [x2, y],
        [x2, y2],
      ]
    : [
        [x1, y1],
        [x, y1],
        [x, y2],
        [x2, y2],
      ];
}

/** A curve that swings over from each of some points to the next, as path commands. */
export const swingPath = (points: readonly Point[], down: boolean): string =>
  points
    .map((point, index) => {
      const before = points[index - 1];
      return before === undefined ? `M${pointText(point)}` : bendPath(swing(before, point, down));
    })
    .join('');

/** The curve around a corner. */
export const turnAt = (from: Point, corner: Point, to: Point): Curve => [from, corner, corner, to];
