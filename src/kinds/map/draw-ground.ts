import { px, type Mark, type Size } from '../../graphics/mark.ts';
import type { BaseMap } from './base-map.ts';
import { NEAR_ZOOM, type Ground } from './draw-base.ts';
import { landSeenBy, showsLand } from './draw-land.ts';
import type { MapView } from './map-view.ts';
import { groundTransform } from './reference-pixels.ts';

/** What lies under all land. */
export const drawSea = ({ width, height }: Size): Mark => ({
  tag: 'rect',
  key: 'sea',
  attrs: { class: 'sea', width: px(width), height: px(height) },
});

/**
 * The base map as a camera sees it: one group of reference pixels, moved and scaled as a whole.
 * @param shapes what lies on the base map and moves with it
 */
export const drawGround = (
  camera: MapView,
  { base, marks }: Ground,
  shapes: readonly Mark[] = [],
): Mark => ({
  tag: 'g',
  key: 'ground',
  attrs: { transform: groundTransform(camera, base.origin) },
  children: [
    {
      tag: 'g',
      key: 'base',
      attrs: { class: baseClass(camera, base) },
      children: marks.map((mark) => asSeenBy(camera, mark)),
    },
    ...shapes,
  ],
});

/** Which detail of the base map a camera sees. */
export function baseClass(camera: MapView, base: BaseMap): string {
  const detail = camera.zoom >= NEAR_ZOOM ? 'base is-near' : 'base is-far';
  return showsLand(camera, base) ? `${detail} shows-land` : detail;
}

/** A layer of the base map as a camera sees it: the land fades. */
const asSeenBy = (camera: MapView, mark: Mark): Mark =>
  mark.key === 'land' ? { ...mark, attrs: { opacity: landSeenBy(camera) } } : mark;
