import { px } from './mark.ts';

/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/** A point as path commands have it. */
export const pointText = ([x, y]: Point): string => `${px(x)} ${px(y)}`;

/** Straight lines from point to point, as path commands. */
export const linePath = (points: readonly Point[]): string => `M${points.map(pointText).join('L')}`;

/** What lies within straight lines from point to point, as path commands; `scale` times as large. */
export const polygonPath = (points: readonly Point[], scale = 1): string =>
  `${linePath(points.map(([x, y]) => [x * scale, y * scale]))}z`;

/** A circle around 0,0, or another point, as path commands. */
export function circlePath(radius: number, [x, y]: Point = [0, 0]): string {
  const r = px(radius);
  return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 1 ${px(r * 2)} 0a${r} ${r} 0 1 1 ${px(-r * 2)} 0z`;
}

/** A box from its upper left corner, as path commands; a square where it has no height of its own. */
export const boxPath = (corner: Point, width: number, height = width): string =>
  `M${pointText(corner)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** A square around 0,0, as path commands; `half` is half of its side. */
export const squarePath = (half: number): string => boxPath([-half, -half], half * 2);
