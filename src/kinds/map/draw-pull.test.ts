import { expect, test } from 'vitest';
import { pathSpots } from '../../graphics/path-spots.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { pullPaths } from './draw-pull.ts';
import type { Point } from './projection.ts';

/** A border due north, in pixels from the south. */
const border: LonLat[][] = [
  [
    [0, -300],
    [0, -40],
    [0, 300],
  ],
];
const asPixels = ([x, y]: LonLat): Point => [x, y];
const pull: LonLat[] = [
  [0, 0],
  [100, 0],
];

test('the border bends toward a pull, most where it is tied and not at all far off', () => {
  const { taut } = pullPaths(pull, border, asPixels, true);
  const spots = pathSpots(taut).flat();
  const farthest = Math.max(...spots.map(([x]) => x));
  expect(farthest).toBeGreaterThan(10);
  const [, y = NaN] = spots.find(([x]) => x === farthest) ?? [];
  expect(Math.abs(y)).toBeLessThan(5);
  expect(spots.filter(([, y]) => Math.abs(y) > 100).every(([x]) => Math.abs(x) < 0.1)).toBe(true);
  expect(spots.some(([, y]) => y === 300)).toBe(true);
});

test('where a state is not about the pull, only the bend is drawn', () => {
  const ys = pathSpots(pullPaths(pull, border, asPixels, false).taut)
    .flat()
    .map(([, y]) => y);
  expect(Math.max(...ys)).toBeLessThan(100);
});

test('the arrow leads from the border as it is bent to its tip', () => {
  const { taut, way } = pullPaths(pull, border, asPixels, true);
  const [from, tip] = pathSpots(way).flat();
  expect(tip).toEqual([100, 0]);
  expect(from?.[0]).toBeCloseTo(
    Math.max(
      ...pathSpots(taut)
        .flat()
        .map(([x]) => x),
    ),
    0,
  );
});
