import { boxPath } from '../graphics/shapes.ts';

/** Houses of a town around its middle: aside, down and size in parts of the town's radius. */
const HOUSES: readonly (readonly [x: number, y: number, size: number])[] = [
  [-0.12, -0.1, 0.2],
  [0.16, -0.2, 0.15],
  [0.1, 0.12, 0.2],
  [-0.26, 0.2, 0.16],
  [-0.44, -0.14, 0.18],
  [-0.2, -0.46, 0.18],
  [0.2, -0.54, 0.15],
  [0.44, -0.28, 0.2],
  [0.42, 0.1, 0.15],
  [0.3, 0.42, 0.2],
  [-0.06, 0.5, 0.16],
  [-0.42, 0.48, 0.2],
  [-0.68, 0.14, 0.15],
  [-0.66, -0.38, 0.15],
  [-0.4, -0.72, 0.14],
  [0.04, -0.78, 0.14],
  [0.48, -0.64, 0.14],
  [0.7, -0.1, 0.16],
  [0.66, 0.3, 0.15],
  [0.1, 0.76, 0.15],
];

/** The houses of a town within a radius, in pixels around 0,0, as path commands. */
export const housesPath = (radius: number): string =>
  HOUSES.map(([aside, down, size]) =>
    boxPath([(aside - size / 2) * radius, (down - size / 2) * radius], size * radius),
  ).join('');
