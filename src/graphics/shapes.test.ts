import { expect, test } from 'vitest';
import { pathSpots } from './path-spots.ts';
import { boxPath, circlePath, linePath, polygonPath, squarePath } from './shapes.ts';

/** The box that a path fills: left, top, right, bottom. */
function boxOf(path: string): number[] {
  const spots = pathSpots(path).flat();
  const [across, down] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

test('circles and squares fill their box around their middle', () => {
  expect(boxOf(circlePath(4))).toEqual([-4, -4, 4, 4]);
  expect(boxOf(circlePath(4, [10, 20]))).toEqual([6, 16, 14, 24]);
  expect(boxOf(squarePath(3))).toEqual([-3, -3, 3, 3]);
});

test('a box begins at its upper left corner, and is a square where only its width is told', () => {
  expect(boxOf(boxPath([5, 6], 10, 2))).toEqual([5, 6, 15, 8]);
  expect(boxOf(boxPath([5, 6], 10))).toEqual([5, 6, 15, 16]);
});

test('lines stay open, polygons close, and grow from 0,0', () => {
  const corners = [
    [0, -1],
    [1, 1 / 3],
    [-1, 1 / 3],
  ] as const;
  expect(linePath(corners)).toBe('M0 -1L1 0.33L-1 0.33');
  expect(polygonPath(corners, 10)).toBe('M0 -10L10 3.33L-10 3.33z');
});
