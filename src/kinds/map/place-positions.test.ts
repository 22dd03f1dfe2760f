import { geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { place } from '../../schemas/place.ts';
import type { LonLat } from './projection.ts';
import { readBaseMap } from './read-base-map.ts';

const { border, euphrates } = readBaseMap();
const located = new Map(
  [...entriesInContent('places')].flatMap(([id, raw]) => {
    const { at, ...rest } = place.parse(raw);
    return at === undefined ? [] : [[id, { at, ...rest }] as const];
  }),
);
const at = (id: string): LonLat => located.get(id)?.at ?? expect.fail(`no position: ${id}`);
const kilometers = (a: LonLat, b: LonLat) => geoDistance([...a], [...b]) * 6371;

/** How often the straight way between two points meets a line. */
function crossings(from: LonLat, to: LonLat, lines: readonly (readonly LonLat[])[]): number {
  const turn = ([ax, ay]: LonLat, [bx, by]: LonLat, [cx, cy]: LonLat) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  return lines
    .flatMap((line) => line.slice(1).map((end, i) => [line[i] as LonLat, end] as const))
    .filter(
      ([a, b]) => turn(from, to, a) !== turn(from, to, b) && turn(a, b, from) !== turn(a, b, to),
    ).length;
}

const apart = (from: LonLat, to: LonLat, lines: readonly (readonly LonLat[])[]) =>
  crossings(from, to, lines) % 2 === 1;

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

/** Places that lie where the drawn border runs between the two countries, by their country. */
const borderlands = [...located].filter(
  ([
    ,
    {
      at: [lon, lat],
      country,
    },
  ]) =>
    (country === 'iraq' || country === 'syria') && lon > 39 && lon < 42 && lat > 33.6 && lat < 36.6,
);

test.each(borderlands)('%s lies on its own side of the border', (_, { at: here, country }) => {
  const deepInSyria: LonLat = [39.2, 35.2];
  expect(apart(here, deepInSyria, border)).toBe(country === 'iraq');
});

test.each([
  'husseibah',
  'karabla',
  'obaidi',
  'industrial-complex',
  'akkas-gas-field',
  'masharii',
  'qaim',
])('%s lies south of the Euphrates', (id) =>
  expect(apart(at(id), [41.2, 33.6], euphrates)).toBe(false),
);

test.each(['rummana', 'baguz', 'jazira'])('%s lies north and east of the Euphrates', (id) => {
  expect(apart(at(id), [41.2, 33.6], euphrates)).toBe(true);
});

test.each(['bukamal', 'shamiyya', 'mayadeen'])('%s lies south and west of the Euphrates', (id) => {
  expect(apart(at(id), [39.5, 34.2], euphrates)).toBe(false);
});

test.each(['qaim-bukamal-crossing', 'tanf-walid-crossing', 'rabia-yarubiyya-crossing'])(
  '%s stands on the drawn border',
  (id) => expect(kilometersFrom(at(id), border)).toBeLessThan(0.3),
);

test('the industrial complex is as far from Husseibah as the report says', () => {
  expect(kilometers(at('industrial-complex'), at('husseibah'))).toBeCloseTo(16, 0);
});
