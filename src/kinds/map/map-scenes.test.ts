import { describe, expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { markKeysOf } from './schema.ts';
import { drawMapStill } from './draw-still.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { readBaseMap } from './read-base-map.ts';
import { worldPoint, pixelsPerKilometer } from './projection.ts';
import { mapTable } from './table.ts';

const WIDE = { width: 800, height: 600 };
const NARROW = { width: 360, height: 400 };

describe.each(MAP_SCENES)('the map $id', ({ scene, map }) => {
  test('names only marks that it has, and shows each of them somewhere', () => {
    const shown = new Set(Object.values(scene.states).flatMap(markKeysOf));
    expect([...shown].sort()).toEqual(Object.keys(scene.marks).sort());
  });

  test('gives every fact in a drawing its provenance, its words and a name of its own', () => {
    for (const state of Object.keys(map.states)) {
      for (const mark of marksIn(drawMapStill(map, state, WIDE))) {
        if (mark.title === undefined) continue;
        expect(mark.notes, mark.title).toBeDefined();
        expect(mark.key, mark.title).toBeDefined();
      }
    }
  });

  test('draws the same bytes every time, few enough for a page of stills', () => {
    for (const state of Object.keys(map.states)) {
      for (const size of [WIDE, NARROW]) {
        const markup = toMarkup(drawMapStill(map, state, size));
        expect(markup).toBe(toMarkup(drawMapStill(map, state, size)));
        expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        expect(markup.length).toBeLessThan(64_000);
      }
    }
  });

  test('says at its foot what is schematic, where something is', () => {
    for (const [name, state] of Object.entries(map.states)) {
      const markup = toMarkup(drawMapStill(map, name, NARROW));
      const showsBand = state.layers.includes('farmland') && !markup.includes('shows-land');
      const isSchematic = state.marks.some(({ mark }) => map.marks[mark]?.schematic) || showsBand;
      expect(markup.includes('schematic</text>'), name).toBe(isSchematic);
    }
  });

  test('says at its foot whose data the land is', () => {
    for (const name of Object.keys(map.states)) {
      for (const size of [WIDE, NARROW]) {
        const foot = marksIn(drawMapStill(map, name, size))
          .filter(({ key }) => key?.startsWith('credit'))
          .map(({ text }) => text)
          .join(' · ');
        expect(readBaseMap().credits.filter((credit) => !foot.includes(credit))).toEqual([]);
      }
    }
  });

  test('has a row in its table for every mark, with what supports it', () => {
    const { columns, rows } = mapTable(map);
    expect(rows.map(({ cells }) => cells.length)).toEqual(
      Object.keys(map.marks).map(() => columns.length),
    );
    expect(rows.every(({ notes }) => notes.length > 0)).toBe(true);
  });
});

const measured = MAP_SCENES.flatMap(({ id, map }) =>
  Object.entries(map.marks).flatMap(([key, mark]) => {
    if (mark.kind !== 'distance') return [];
    const [, told] = /(\d+) (?:km|kilometers)/.exec(mark.label ?? '') ?? [];
    return told === undefined
      ? []
      : [{ id, key, told: Number(told), from: mark.points[0]!, to: mark.points.at(-1)! }];
  }),
);

test.each(measured)(
  'in $id the measured line $key is true to the map’s scale: $told km',
  ({ told, from, to }) => {
    const [[x1, y1], [x2, y2]] = [worldPoint(from, 10), worldPoint(to, 10)];
    const length = Math.hypot(x2 - x1, y2 - y1) / pixelsPerKilometer((from[1] + to[1]) / 2, 10);
    expect(Math.abs(length - told)).toBeLessThan(told * 0.02);
  },
);
