import { expect, test } from 'vitest';
import { ribbonOf } from './ribbon.ts';

const SIZE = { width: 1000, height: 10 };
const pointsOf = (path: string): number[][] =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

/** A course that bends to the north and to the south on its way, wherever that leads. */
const winding = (turn: number) =>
  Array.from({ length: 200 }, (_, at): [number, number] => {
    const [along, beside] = [at / 50, Math.sin(at / 6) / 9];
    return [
      along * Math.cos(turn) - beside * Math.sin(turn),
      along * Math.sin(turn) + beside * Math.cos(turn),
    ];
  });

test.each([0, 1, 2.5, 4])('a river goes from edge to edge wherever it flows, %s', (turn) => {
  const points = pointsOf(ribbonOf(winding(turn), SIZE));
  const xs = points.map(([x = 0]) => x);
  expect(xs[0]).toBe(0);
  expect(xs.at(-1)).toBe(1000);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  const ys = points.map(([, y = 0]) => y);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...ys)).toBeLessThanOrEqual(10);
  expect(Math.max(...ys) - Math.min(...ys), 'it bends to both sides').toBeGreaterThan(7);
});

test('a story without a river has a straight line', () => {
  expect(ribbonOf([], SIZE)).toBe('M0 5H1000');
  expect(ribbonOf([[1, 2]], SIZE)).toBe('M0 5H1000');
});
