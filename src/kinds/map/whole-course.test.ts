import { expect, test } from 'vitest';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { wholeCourse } from './whole-course.ts';

const river: readonly LonLat[] = [
  [10, 40],
  [11, 39],
];

test('a river is carried on from where its data begins and ends', () => {
  const spring: readonly LonLat[] = [
    [9, 42],
    [10.1, 40.1],
  ];
  const mouth: readonly LonLat[] = [
    [11.1, 39],
    [12, 38],
  ];
  expect(wholeCourse(river, [mouth, spring])).toEqual([...spring, ...river, ...mouth]);
});

test('a course that meets no end of it belongs to another river', () => {
  const elsewhere: readonly LonLat[] = [
    [20, 40],
    [21, 39],
  ];
  expect(wholeCourse(river, [elsewhere])).toEqual(river);
});
