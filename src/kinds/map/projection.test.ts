import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import type { Bounds } from '../../schemas/lon-lat.ts';
import { wholeOf } from '../../graphics/composition.ts';
import { frameOf, placeAt, projectIn, viewFor, viewOf } from './map-view.ts';
import { pixelsPerKilometer, worldPlace, worldPoint } from './projection.ts';
import { referenceScale, toReference } from './reference-pixels.ts';

const TOWN = [40.9894, 34.3925] as const;
const PADDING = { top: 24, right: 24, bottom: 44, left: 24 };

test.each([4.6, 7, 8.35, 11.9])('a town stands where d3-geo would put it, at zoom %d', (zoom) => {
  const view = { center: [40.5, 34.7] as const, zoom, size: { width: 800, height: 600 } };
  const mercator = geoMercator()
    .scale((256 * 2 ** zoom) / (2 * Math.PI))
    .center([...view.center])
    .translate([400, 300]);
  const [x, y] = projectIn(view)(TOWN);
  const [theirX = NaN, theirY = NaN] = mercator([...TOWN]) ?? [];
  expect(x).toBeCloseTo(theirX, 6);
  expect(y).toBeCloseTo(theirY, 6);
});

test('a reader sees all that the bounds hold, inside the padding, as large as it fits', () => {
  const bounds: Bounds = [38, 32.7, 43.2, 37.2];
  for (const size of [
    { width: 360, height: 400 },
    { width: 1200, height: 500 },
  ]) {
    const project = projectIn(viewFor(bounds, size, PADDING));
    const [left, top] = project([bounds[0], bounds[3]]);
    const [right, bottom] = project([bounds[2], bounds[1]]);
    expect(left).toBeGreaterThanOrEqual(PADDING.left - 1e-6);
    expect(top).toBeGreaterThanOrEqual(PADDING.top - 1e-6);
    expect(right).toBeLessThanOrEqual(size.width - PADDING.right + 1e-6);
    expect(bottom).toBeLessThanOrEqual(size.height - PADDING.bottom + 1e-6);
    const isFilled = right - left > size.width - 49 || bottom - top > size.height - 69;
    expect(isFilled).toBe(true);
  }
});

test('the frame of a view asks for that view again, and a point of it leads back to its place', () => {
  for (const [width, height] of [
    [360, 400],
    [800, 600],
  ] as const) {
    const view = { center: [40.5, 34.7] as const, zoom: 8.35, size: { width, height } };
    const whole = wholeOf(view.size);
    const again = viewOf({ frame: [...frameOf(view, whole)] }, whole);
    expect(again.zoom).toBeCloseTo(view.zoom, 6);
    expect(projectIn(again)(view.center)[0]).toBeCloseTo(width / 2, 6);
    expect(projectIn(again)(view.center)[1]).toBeCloseTo(height / 2, 6);
    const [lon, lat] = placeAt(view, projectIn(view)(TOWN));
    expect([lon, lat]).toEqual([expect.closeTo(TOWN[0], 6), expect.closeTo(TOWN[1], 6)]);
  }
});

test('going to the world’s pixels and back leaves a place where it was', () => {
  const [lon, lat] = worldPlace(worldPoint(TOWN, 7.3), 7.3);
  expect(lon).toBeCloseTo(TOWN[0], 9);
  expect(lat).toBeCloseTo(TOWN[1], 9);
});

test('shapes kept in reference pixels land where the projection puts them', () => {
  const view = { center: [40.5, 34.7] as const, zoom: 8.7, size: { width: 800, height: 600 } };
  const origin = [41, 34.4] as const;
  const project = projectIn(view);
  const [originX, originY] = project(origin);
  const [x, y] = toReference(origin)(TOWN);
  const scale = referenceScale(view.zoom);
  expect(originX + x * scale).toBeCloseTo(project(TOWN)[0], 6);
  expect(originY + y * scale).toBeCloseTo(project(TOWN)[1], 6);
});

test('a kilometer has its length at the latitude of the map', () => {
  const degree = (256 * 2 ** 10) / 360;
  expect(pixelsPerKilometer(34.4, 10)).toBeCloseTo(degree / 91.85, 2);
});
