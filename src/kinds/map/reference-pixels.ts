import { at } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { projectIn, type MapView } from './map-view.ts';
import { worldPoint, type Project } from './projection.ts';

/** The zoom in whose pixels the ground is kept, from an origin on; a view scales and moves it as one. */
export const REFERENCE_ZOOM = 10;

/** How many pixels of a view one reference pixel takes. */
export const referenceScale = (zoom: number): number => 2 ** (zoom - REFERENCE_ZOOM);

/** From degrees to reference pixels, counted from an origin. */
export function toReference(origin: LonLat): Project {
  const [originX, originY] = worldPoint(origin, REFERENCE_ZOOM);
  return (place) => {
    const [x, y] = worldPoint(place, REFERENCE_ZOOM);
    return [x - originX, y - originY];
  };
}

/** `transform` that carries reference pixels to those of a view. */
export function groundTransform(view: MapView, origin: LonLat): string {
  const [x, y] = projectIn(view)(origin);
  return `${at(x, y)} scale(${Number(referenceScale(view.zoom).toPrecision(7))})`;
}
