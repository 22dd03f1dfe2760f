import { expect, test } from 'vitest';
import { newestRows } from './newest-rows.ts';

const rows = [30, 20, 10].map((height) => ({ height }));
const heightsIn = (room: number) => newestRows(rows, room, 5).map(({ height }) => height);

test('where room is short, what came first goes first', () => {
  expect(heightsIn(70)).toEqual([30, 20, 10]);
  expect(heightsIn(69)).toEqual([20, 10]);
  expect(heightsIn(35)).toEqual([20, 10]);
  expect(heightsIn(34)).toEqual([10]);
  expect(heightsIn(9)).toEqual([]);
});
