import { describe, expect, test } from 'vitest';
import { mapMark } from './map-mark.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { drawMapStill } from './draw-still.ts';
import { resolveMapScene, type DrawableMap } from './resolve-map.ts';
import { mapTable } from './table.ts';

const site = {
  kind: 'site',
  at: [41.1, 34.41],
  title: 'A base, as somebody says',
  notes: [60],
} as const;
const road = {
  kind: 'road',
  points: [
    [41, 34.4],
    [41.2, 34.5],
  ],
  title: 'A road, as somebody says',
  notes: [77],
} as const;
type Standing = { readonly claimed?: true; readonly planned?: true; readonly partial?: true };

const mapOf = (standing: Standing): DrawableMap =>
  resolveMapScene(
    {
      kind: 'map',
      title: 'A map',
      description: 'What it shows.',
      drawn: 'What is schematic.',
      marks: {
        site: mapMark.parse({ ...site, ...standing }),
        road: mapMark.parse({ ...road, ...standing }),
      },
      states: {
        only: {
          alt: 'A base and a road.',
          frame: [40.9, 34.3, 41.3, 34.6],
          layers: [],
          marks: ['site', 'road'],
        },
      },
    },
    {},
  );
const classesIn = (map: DrawableMap): unknown[] =>
  marksIn(drawMapStill(map, 'only', { width: 800, height: 600 }))
    .filter(({ title }) => title !== undefined)
    .map(({ attrs }) => attrs?.['class']);

describe.each([
  ['claimed', 'claimed', mapOf({ claimed: true })],
  ['planned', 'planned', mapOf({ planned: true })],
  ['partial', 'attempted or in name', mapOf({ partial: true })],
])('what is only %s', (standing, told, map) => {
  test('looks different from what is there, whether it is a place or a road', () => {
    const classes = classesIn(map);
    expect(classes).not.toEqual([]);
    expect(classes.every((each) => String(each).includes(`is-${standing}`))).toBe(true);
    expect(classesIn(mapOf({})).some((each) => String(each).includes(`is-${standing}`))).toBe(
      false,
    );
  });

  test('is called so in the table, too', () => {
    const drawings = mapTable(map).rows.map(({ cells }) => cells.at(-1));
    expect(drawings).toEqual([`to scale, ${told}`, `to scale, ${told}`]);
    expect(mapTable(mapOf({})).rows.map(({ cells }) => cells.at(-1))).toEqual([
      'to scale',
      'to scale',
    ]);
  });
});
