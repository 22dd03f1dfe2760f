import type { Point } from './projection.ts';

/** A line that runs beside another, as far to its right as `aside` says, or to its left where that is less than 0. */
export function besideLine(points: readonly Point[], aside: number): Point[] {
  return points.map(([x, y], i) => {
    const [[x1, y1], [x2, y2]] = [points[i - 1] ?? [x, y], points[i + 1] ?? [x, y]];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    return [x - ((y2 - y1) / length) * aside, y + ((x2 - x1) / length) * aside];
  });
}
