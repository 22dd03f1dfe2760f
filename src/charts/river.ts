import { px } from '../graphics/mark.ts';
import type { Point } from '../graphics/shapes.ts';

/** Bends of the river across both banks: along the crossing, aside of it. */
const RIVER: readonly Point[] = [
  [-1.1, -0.5],
  [-1, -0.52],
  [-0.9, -0.62],
  [-0.76, -0.56],
  [-0.64, -0.74],
  [-0.46, -0.7],
  [-0.32, -0.82],
  [-0.16, -0.7],
  [0, -0.76],
  [0.14, -0.66],
  [0.3, -0.8],
  [0.46, -0.74],
  [0.58, -0.6],
  [0.72, -0.72],
  [0.86, -0.58],
  [1, -0.66],
  [1.1, -0.62],
];

/** A river past the two towns as path commands; `place` turns its bends into pixels. */
export const riverPath = (place: (along: number, aside: number) => Point): string =>
  smoothPath(RIVER.map(([along, aside]) => place(along, aside)));

/** A smooth line that bends at the given points, in pixels, from halfway to halfway between them. */
function smoothPath(points: readonly Point[]): string {
  const steps = points.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = points[index + 1]!;
    const half = `${px((x + nextX) / 2)} ${px((y + nextY) / 2)}`;
    return index === 0 ? `M ${half}` : `Q ${px(x)} ${px(y)} ${half}`;
  });
  return steps.join(' ');
}
