import { expect, test } from 'vitest';
import { isInRing } from './clip.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { readBaseMap } from './read-base-map.ts';

const base = readBaseMap();
const LANDS = ['west', 'east', 'beyond'] as const;
const landOf = (at: LonLat) => LANDS.find((land) => base[land].some((ring) => isInRing(at, ring)));

/** Every area in which several places were struck, with their stars: both rest on the same notes. */
const struck = MAP_SCENES.flatMap(({ map }) => {
  const marks = Object.values(map.marks);
  return marks
    .filter((mark) => mark.kind === 'area')
    .map((area) => ({
      area,
      stars: marks.filter(
        ({ kind, at, notes }) =>
          kind === 'strike' &&
          JSON.stringify(notes) === JSON.stringify(area.notes) &&
          isInRing(at, area.points),
      ),
    }))
    .filter(({ stars }) => stars.length > 1);
});

test('an area in which places were struck lies with them on one side of the border', () => {
  expect(struck.length).toBeGreaterThan(0);
  for (const { area, stars } of struck) {
    const lands = [...area.points, ...stars.map(({ at }) => at)].map(landOf);
    expect(new Set(lands).size, area.title).toBe(1);
  }
});

test('the area and the stars in it are drawn as schematic', () => {
  for (const { area, stars } of struck) {
    expect(area.schematic, area.title).toBe(true);
    expect(stars.filter(({ schematic }) => !schematic)).toEqual([]);
  }
});
