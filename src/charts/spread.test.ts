import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const things = (...tops: number[]) => tops.map((top, index) => ({ key: index, top, height: 2 }));
const room = { top: 0, bottom: 10 };

test('what has room stands where it would stand best', () => {
  expect(spread(things(7, 1, 4), room).map(({ key, top }) => [key, top])).toEqual([
    [1, 1],
    [2, 4],
    [0, 7],
  ]);
});

test('nothing lies over another, or leaves the room', () => {
  expect(spread(things(3, 3, 4), room).map(({ top }) => top)).toEqual([3, 5, 7]);
  expect(spread(things(-4, 9, 9), room, 1).map(({ top }) => top)).toEqual([0, 5, 8]);
});
