import { expect, test } from 'vitest';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import { borderCrossing } from './border-crossing.ts';
import { drawMapStill } from './draw-still.ts';
import { readBaseMap } from './read-base-map.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { marksIn } from '../../testing/marks-in.ts';

/** A border that runs north, bends east, and runs north again. */
const BORDER: readonly (readonly LonLat[])[] = [
  [
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
  ],
];

test('a measured line meets the border where the border lies, not at its middle', () => {
  const crossing = borderCrossing([0, 0.5], [4, 0.5], BORDER);
  expect(crossing?.at[0]).toBeCloseTo(1);
  expect(crossing?.at[1]).toBeCloseTo(0.5);
  expect(crossing?.stretch).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test.each<[string, LonLat, LonLat]>([
  ['stays on one side', [0, 0.5], [0.9, 0.5]],
  ['comes back to its side', [0, 0.6], [1.8, 1.2]],
  ['begins on the border', [1, 0.5], [3, 0.5]],
  ['ends on the border', [0, 0.5], [1, 0.5]],
])('a line that %s leads over no border', (_, from, to) => {
  expect(borderCrossing(from, to, BORDER)).toBeUndefined();
});

const { border } = readBaseMap();
const measured = MAP_SCENES.flatMap(({ id, map }) =>
  Object.entries(map.states).flatMap(([state, { marks }]) =>
    marks.flatMap(({ mark: key }) => {
      const mark = map.marks[key];
      return mark?.kind === 'distance' ? [{ id, map, state, key, points: mark.points }] : [];
    }),
  ),
);

test.each(measured)(
  'in $id, $state, $key is marked just where it leads over the border',
  (each) => {
    const { map, state, key, points } = each;
    const drawn = marksIn(drawMapStill(map, state, { width: 800, height: 600 }));
    const isMarked = drawn.some((mark) => mark.key === `${key}-border`);
    expect(isMarked).toBe(borderCrossing(points[0]!, points.at(-1)!, border) !== undefined);
  },
);

test('some measured line leads over the border', () => {
  const crossing = measured.filter(({ points }) =>
    borderCrossing(points[0]!, points.at(-1)!, border),
  );
  expect(crossing.length).toBeGreaterThan(0);
});
