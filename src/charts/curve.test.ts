import { expect, test } from 'vitest';
import { pathSpots } from '../graphics/path-spots.ts';
import { arrowhead } from './arrowhead.ts';
import { curvePath, swing, swingPath, turnAt } from './curve.ts';

test('a curve swings over halfway, and leaves and reaches its ends the way the drawing runs', () => {
  const [from, bend, bendToo, to] = swing([0, 0], [100, 40], false);
  expect([from, to]).toEqual([
    [0, 0],
    [100, 40],
  ]);
  expect([bend, bendToo]).toEqual([
    [50, 0],
    [50, 40],
  ]);
  expect(swing([0, 0], [40, 100], true).slice(1, 3)).toEqual([
    [0, 50],
    [40, 50],
  ]);
});

test('a line that swings from point to point passes all of them, in one stroke', () => {
  const path = swingPath(
    [
      [0, 0],
      [10, 4],
      [20, -4],
    ],
    false,
  );
  expect(path).toBe('M0 0C5 0 5 4 10 4C15 4 15 -4 20 -4');
  expect(pathSpots(path)).toHaveLength(1);
});

test('a curve around a corner bends toward it from both ends', () => {
  expect(curvePath(turnAt([0, 0], [0, 9], [9, 9]))).toBe('M0 0C0 9 0 9 9 9');
});

test.each([
  ['right', [1, 0], [92, 95, 100, 105]],
  ['left', [-1, 0], [100, 95, 108, 105]],
  ['down', [0, 1], [95, 92, 105, 100]],
] as const)('an arrow that points %s has its barbs behind its tip', (_, ahead, box) => {
  const spots = pathSpots(arrowhead([100, 100], ahead, 8, 5)).flat();
  const [across, down] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  expect(spots[1]).toEqual([100, 100]);
  expect([Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)]).toEqual(
    box,
  );
});
