import { expect, test } from 'vitest';
import { movedBy, WHOLE, zoomedBy } from './view-of-picture.ts';

const SIZE = { width: 400, height: 300 };

test('the point that is zoomed at stays under the finger', () => {
  const around = { x: 100, y: 200 };
  const near = zoomedBy(WHOLE, 2, around, SIZE);
  expect(near.scale * around.x + near.x).toBe(around.x);
  expect(near.scale * around.y + near.y).toBe(around.y);
  expect(zoomedBy(near, 0.5, { x: 100, y: 200 }, SIZE)).toEqual(WHOLE);
});

test('a picture can be moved as far as it goes, and one that is seen whole not at all', () => {
  expect(movedBy(WHOLE, { x: -50, y: 70 }, SIZE)).toEqual(WHOLE);
  const near = zoomedBy(WHOLE, 3, { x: 200, y: 150 }, SIZE);
  expect(movedBy(near, { x: -9999, y: 9999 }, SIZE)).toEqual({ scale: 3, x: -800, y: 0 });
});

test('zooming ends at the whole picture and at eight times its size', () => {
  expect(zoomedBy(WHOLE, 0.3, { x: 10, y: 10 }, SIZE)).toEqual(WHOLE);
  expect(zoomedBy(WHOLE, 100, { x: 10, y: 10 }, SIZE).scale).toBe(8);
});
