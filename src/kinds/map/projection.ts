import type { Size } from '../../graphics/mark.ts';

/** A place on Earth: `[longitude, latitude]`, degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of a drawing: pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** What part of the Earth must be seen: `[west, south, east, north]`, degrees. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** What a drawing of a given size looks at; `zoom` as web maps count it, with fractions. */
export type MapView = { readonly center: LonLat; readonly zoom: number; readonly size: Size };

/** From degrees to the pixels of a drawing. */
export type Project = (place: LonLat) => Point;

/** Room in pixels kept free on each side of a frame. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** The zoom in whose pixels map shapes are kept; a view scales and moves them. */
export const REFERENCE_ZOOM = 10;

/** Shapes are kept relative to this place, so that their coordinates stay short. */
export const ORIGIN: LonLat = [41, 34.4];

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

const originPoint = worldPoint(ORIGIN, REFERENCE_ZOOM);

/** Where shapes are kept: pixels of the reference zoom, from the origin. */
export function referencePoint(place: LonLat): Point {
  const [x, y] = worldPoint(place, REFERENCE_ZOOM);
  return [x - originPoint[0], y - originPoint[1]];
}

/** How many pixels of a view one reference pixel takes. */
export const referenceScale = (zoom: number): number => 2 ** (zoom - REFERENCE_ZOOM);

/** The view of a given size that shows a whole frame, as large as it fits inside the padding. */
export function viewFor([west, south, east, north]: Frame, size: Size, padding: Padding): MapView {
  const [left, top] = worldPoint([west, north], 0);
  const [right, bottom] = worldPoint([east, south], 0);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.log2(scale);
  const x = (left + right) / 2 + (padding.right - padding.left) / 2 / scale;
  const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale;
  return { center: worldPlace([x, y], 0), zoom, size };
}

/** The projection of a view, without a library: what layouts reckon with. */
export function projectIn({ center, zoom, size }: MapView): Project {
  const [centerX, centerY] = worldPoint(center, zoom);
  return (place) => {
    const [x, y] = worldPoint(place, zoom);
    return [x - centerX + size.width / 2, y - centerY + size.height / 2];
  };
}

/** How many pixels a kilometer takes at a latitude. */
export function pixelsPerKilometer(lat: number, zoom: number): number {
  return (256 * 2 ** zoom) / (40_075.017 * Math.cos(lat * RADIANS));
}
