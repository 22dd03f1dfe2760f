import { geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { place } from '../../schemas/place.ts';
import { isInRing } from './clip.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { readBaseMap } from './read-base-map.ts';

const base = readBaseMap();
const LANDS = ['west', 'east', 'beyond'] as const;
type Land = (typeof LANDS)[number];
const located = new Map(
  [...entriesInContent('places')].flatMap(([id, raw]) => {
    const { at, ...rest } = place.parse(raw);
    return at === undefined ? [] : [[id, { at, ...rest }] as const];
  }),
);
const kilometers = (a: LonLat, b: LonLat) => geoDistance([...a], [...b]) * 6371;

/** The shortest way from a point to a line, in kilometers, by walking the line in short steps. */
function kilometersFrom(point: LonLat, lines: readonly (readonly LonLat[])[]): number {
  const steps = lines.flatMap((line) =>
    line.slice(1).flatMap(([x, y], i) => {
      const [fromX, fromY] = line[i] as LonLat;
      const between = (t: number): LonLat => [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
      return Array.from({ length: 51 }, (_, step) => between(step / 50));
    }),
  );
  return Math.min(...steps.map((step) => kilometers(point, step)));
}

/** The land of the base map that a point lies in. */
const landOf = (point: LonLat): Land | undefined =>
  LANDS.find((land) => base[land].some((ring) => isInRing(point, ring)));

test('places of one country lie in one land of the base map, and each of the two in its own', () => {
  const towns = [...located.values()].filter(({ kind }) => /^(city|town|village)$/.test(kind));
  const lands = Map.groupBy(towns, ({ country }) => country);
  const found = [...lands].map(([country, places]) => [
    country,
    [...new Set(places.map(({ at }) => landOf(at)))],
  ]);
  expect(found.map(([, inLands]) => inLands?.length)).toEqual(found.map(() => 1));
  for (const land of ['west', 'east']) {
    expect(found.filter(([, inLands]) => inLands?.includes(land as Land))).toHaveLength(1);
  }
});

test('a crossing near the drawn border stands on it', () => {
  const near = [...located.values()]
    .filter(({ kind }) => kind === 'crossing')
    .map(({ at }) => kilometersFrom(at, base.border))
    .filter((far) => far < 10);
  expect(near.length).toBeGreaterThan(0);
  expect(Math.max(...near)).toBeLessThan(0.3);
});
