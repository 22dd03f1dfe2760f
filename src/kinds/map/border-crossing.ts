import type { LonLat } from '../../schemas/lon-lat.ts';
import { worldPoint, type Point } from './projection.ts';

/** Where a line leads over the border, and the border’s own stretch there. */
export type BorderCrossing = { readonly at: LonLat; readonly stretch: readonly [LonLat, LonLat] };

/** A line this close to the border at an end, in its own length, begins or ends there: it does not cross. */
const AT_AN_END = 0.01;

/**
 * Where a straight line leads from one side of the border to the other; nowhere, where both its ends
 * are on the same side, though it may touch the other on its way.
 */
export function borderCrossing(
  from: LonLat,
  to: LonLat,
  border: readonly (readonly LonLat[])[],
): BorderCrossing | undefined {
  const crossings = border.flatMap((line) =>
    line.slice(1).flatMap((end, i): BorderCrossing[] => {
      const stretch = [line[i]!, end] as const;
      const share = sharesAt(from, to, ...stretch);
      if (share === undefined || share < AT_AN_END || share > 1 - AT_AN_END) return [];
      const between = (axis: 0 | 1): number => from[axis] + (to[axis] - from[axis]) * share;
      return [{ at: [between(0), between(1)], stretch }];
    }),
  );
  return crossings.length % 2 === 1 ? crossings[(crossings.length - 1) / 2] : undefined;
}

/** How far along the line from `a` to `b` it meets the stretch from `c` to `d`, of its length. */
function sharesAt(a: LonLat, b: LonLat, c: LonLat, d: LonLat): number | undefined {
  const [along, across, apart] = [vector(a, b), vector(c, d), vector(a, c)];
  const turn = cross(along, across);
  if (turn === 0) return undefined;
  const onStretch = cross(apart, along) / turn;
  return onStretch >= 0 && onStretch < 1 ? cross(apart, across) / turn : undefined;
}

/** From one place to another on the map, in pixels of the whole world. */
function vector(from: LonLat, to: LonLat): Point {
  const [[x1, y1], [x2, y2]] = [worldPoint(from, 0), worldPoint(to, 0)];
  return [x2 - x1, y2 - y1];
}

const cross = ([x1, y1]: Point, [x2, y2]: Point): number => x1 * y2 - y1 * x2;
