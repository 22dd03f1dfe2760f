import { expect, test } from 'vitest';
import type { Point } from './projection.ts';
import { reachesOf } from './reaches.ts';

const river: Point[] = Array.from({ length: 31 }, (_, x) => [x * 10, x % 2] as const);

test('a river widens in steps of equal length, without a gap from one to the next', () => {
  const reaches = reachesOf([river]).map(([line = []]) => line);
  expect(reaches.length).toBeGreaterThan(3);
  const lengths = reaches.map((line) => (line.at(-1)?.[0] ?? 0) - (line[0]?.[0] ?? 0));
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(20);
  for (const [i, line] of reaches.slice(1).entries()) expect(line[0]).toEqual(reaches[i]?.at(-1));
  const whole = reaches.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
  expect(whole).toEqual(river);
});

test('of two rivers, each has its own source and mouth', () => {
  const other = river.map(([x, y]): Point => [x / 10, y + 100]);
  const reaches = reachesOf([river, other]);
  expect(reaches[0]).toHaveLength(2);
  expect(reaches.at(-1)?.[1]?.at(-1)).toEqual(other.at(-1));
});
