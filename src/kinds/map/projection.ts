import type { LonLat } from '../../schemas/lon-lat.ts';

/** A point of a drawing: pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** From degrees to pixels. */
export type Project = (place: LonLat) => Point;

const RADIANS = Math.PI / 180;

/** Web Mercator: pixels from the world's top left corner at a zoom. */
export function worldPoint([lon, lat]: LonLat, zoom: number): Point {
  const world = 256 * 2 ** zoom;
  const sine = Math.sin(lat * RADIANS);
  return [
    (world * (lon + 180)) / 360,
    world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** The place at a point of the world, the inverse of `worldPoint`. */
export function worldPlace([x, y]: Point, zoom: number): LonLat {
  const world = 256 * 2 ** zoom;
  return [(x / world) * 360 - 180, Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) / RADIANS];
}

/** How many pixels a kilometer takes at a latitude. */
export function pixelsPerKilometer(lat: number, zoom: number): number {
  return (256 * 2 ** zoom) / (40_075.017 * Math.cos(lat * RADIANS));
}
