import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

const right = directionOf(false);
const down = directionOf(true);

test('what lies along a drawing lies to the right, or on a phone below', () => {
  expect(right.point(100, 7)).toEqual([100, 7]);
  expect(down.point(100, 7)).toEqual([7, 100]);
});

test('a rectangle covers the same stretches in both directions, from whichever end they are told', () => {
  expect(right.rect([10, 40], [5, 9])).toEqual({ x: 10, y: 5, width: 30, height: 4 });
  expect(down.rect([10, 40], [5, 9])).toEqual({ x: 5, y: 10, width: 4, height: 30 });
  expect(right.rect([40, 10], [9, 5])).toEqual(right.rect([10, 40], [5, 9]));
});

test('a drawing is as long as it is wide, or on a phone as it is high', () => {
  const size = { width: 360, height: 400 };
  expect(right.extent(size)).toEqual([360, 400]);
  expect(down.extent(size)).toEqual([400, 360]);
});
