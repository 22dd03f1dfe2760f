import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import {
  ORIGIN,
  pixelsPerKilometer,
  projectIn,
  referencePoint,
  referenceScale,
  viewFor,
  worldPlace,
  worldPoint,
  type Frame,
} from './projection.ts';

const TOWN = [40.9894, 34.3925] as const;
const PADDING = { top: 24, right: 24, bottom: 44, left: 24 };

test.each([4.6, 7, 8.35, 11.9])('a town stands where d3-geo would put it, at zoom %d', (zoom) => {
  const view = { center: [40.5, 34.7] as const, zoom, size: { width: 800, height: 600 } };
  const mercator = geoMercator()
    .scale((256 * 2 ** zoom) / (2 * Math.PI))
    .center([...view.center])
    .translate([400, 300]);
  const [x, y] = projectIn(view)(TOWN);
  expect([x, y]).toEqual(mercator([...TOWN])?.map((pixels) => expect.closeTo(pixels, 6)));
});

test('a reader sees the whole frame, inside the padding, as large as it fits', () => {
  const frame: Frame = [38, 32.7, 43.2, 37.2];
  for (const size of [
    { width: 360, height: 400 },
    { width: 1200, height: 500 },
  ]) {
    const project = projectIn(viewFor(frame, size, PADDING));
    const [left, top] = project([frame[0], frame[3]]);
    const [right, bottom] = project([frame[2], frame[1]]);
    expect(left).toBeGreaterThanOrEqual(PADDING.left - 1e-6);
    expect(top).toBeGreaterThanOrEqual(PADDING.top - 1e-6);
    expect(right).toBeLessThanOrEqual(size.width - PADDING.right + 1e-6);
    expect(bottom).toBeLessThanOrEqual(size.height - PADDING.bottom + 1e-6);
    const isFilled = right - left > size.width - 49 || bottom - top > size.height - 69;
    expect(isFilled).toBe(true);
  }
});

test('going to the world’s pixels and back leaves a place where it was', () => {
  const [lon, lat] = worldPlace(worldPoint(TOWN, 7.3), 7.3);
  expect(lon).toBeCloseTo(TOWN[0], 9);
  expect(lat).toBeCloseTo(TOWN[1], 9);
});

test('shapes kept in reference pixels land where the projection puts them', () => {
  const view = { center: [40.5, 34.7] as const, zoom: 8.7, size: { width: 800, height: 600 } };
  const project = projectIn(view);
  const [originX, originY] = project(ORIGIN);
  const [x, y] = referencePoint(TOWN);
  const scale = referenceScale(view.zoom);
  expect(originX + x * scale).toBeCloseTo(project(TOWN)[0], 6);
  expect(originY + y * scale).toBeCloseTo(project(TOWN)[1], 6);
});

test('a kilometer has its length at the latitude of the map', () => {
  const degree = (256 * 2 ** 10) / 360;
  expect(pixelsPerKilometer(34.4, 10)).toBeCloseTo(degree / 91.85, 2);
});
