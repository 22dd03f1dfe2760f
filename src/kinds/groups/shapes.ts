import type { GroupShape } from './schema.ts';
import { polygonPath } from '../../graphics/shapes.ts';

/** Corners of each shape around 0,0: the left half from top to bottom, mirrored for the right. */
const LEFT: Readonly<Record<Exclude<GroupShape, 'plate'>, readonly (readonly [number, number])[]>> =
  {
    square: [
      [0, -0.92],
      [-0.92, -0.92],
      [-0.92, 0.92],
      [0, 0.92],
    ],
    triangle: [
      [0, -1.1],
      [-1.1, 0.9],
      [0, 0.9],
    ],
    diamond: [
      [0, -1.2],
      [-1.2, 0],
      [0, 1.2],
    ],
    hexagon: [
      [0, -1.1],
      [-0.98, -0.56],
      [-0.98, 0.56],
      [0, 1.1],
    ],
    circle: Array.from({ length: 13 }, (_, index) => {
      const angle = (index / 12) * Math.PI;
      return [-Math.sin(angle), -Math.cos(angle)] as const;
    }),
    star: [
      [0, -1.25],
      [-0.36, -0.36],
      [-1.25, 0],
      [-0.36, 0.36],
      [0, 1.25],
    ],
  };

/** The outline of a mark around 0,0; plates are wider than high, for their number. */
export function outlineOf(shape: GroupShape, radius: number, half: number): string {
  const left = leftOf(shape, radius, half);
  return polygonPath([...left, ...left.toReversed().map(([x, y]) => [-x, y] as const)]);
}

/** Its left half alone. */
export const leftHalfOf = (shape: GroupShape, radius: number, half: number): string =>
  polygonPath(leftOf(shape, radius, half));

const leftOf = (shape: GroupShape, radius: number, half: number) =>
  shape === 'plate'
    ? [
        [0, -1],
        [-0.85, -1],
        [-1, -0.7],
        [-1, 0.7],
        [-0.85, 1],
        [0, 1],
      ].map(([x = 0, y = 0]) => [x * half, y * Math.max(radius, 5.8)] as const)
    : LEFT[shape].map(([x, y]) => [x * radius, y * radius] as const);
