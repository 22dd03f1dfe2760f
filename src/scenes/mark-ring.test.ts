import { expect, test } from 'vitest';
import { ringAround } from './mark-ring.ts';

const picture = { left: 100, top: 50, right: 900, bottom: 650 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

test('the ring goes around a mark and its label with some air', () => {
  expect(ringAround([box(300, 200, 340, 240), box(350, 210, 420, 230)], picture)).toEqual(
    box(296, 196, 424, 244),
  );
});

test('around a small mark the ring is large enough to be seen', () => {
  expect(ringAround([box(300, 200, 304, 204)], picture)).toEqual(box(290, 190, 314, 214));
});

test('the ring stays inside the picture', () => {
  expect(ringAround([box(80, 40, 140, 80)], picture)).toEqual(box(100, 50, 144, 84));
});

test('at no mark the ring lies around the whole picture', () => {
  expect(ringAround([], picture)).toEqual(picture);
});
