import type { Composition } from '../../graphics/composition.ts';
import { NARROW, type Size } from '../../graphics/mark.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import { worldPlace, worldPoint, type Point, type Project } from './projection.ts';
import type { DrawableState } from './resolve-map.ts';

/** What a drawing of a given size looks at; `zoom` as web maps count it, with fractions. */
export type MapView = { readonly center: LonLat; readonly zoom: number; readonly size: Size };

/** Room in pixels kept free on each side of what must be seen. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The view that a state asks for in a composition, with room for the foot of the map. */
export function viewOf(
  state: Pick<DrawableState, 'frame' | 'frameNarrow'>,
  composition: Composition,
): MapView {
  const { width, height } = composition;
  return viewFor(boundsFor(state, composition), { width, height }, paddingIn(composition));
}

/** What of the Earth a view of a composition holds: the frame with which a state asks for that view. */
export function frameOf(view: MapView, composition: Composition): Bounds {
  const { left, top, right, bottom } = paddingIn(composition);
  const { width, height } = view.size;
  const [west, north] = placeAt(view, [left, top]);
  const [east, south] = placeAt(view, [width - right, height - bottom]);
  return [west, south, east, north];
}

/** Room kept free around a frame: beside the subject, at its edges, and for the foot of the map. */
function paddingIn(composition: Composition): Padding {
  const around = roomAround(composition);
  const edge = composition.width < NARROW ? 14 : 24;
  const foot = composition.width < NARROW ? 62 : 44;
  return {
    top: around.top + edge,
    right: around.right + edge,
    bottom: around.bottom + foot,
    left: around.left + edge,
  };
}

/** How far the subject of a composition stays from its edges. */
export const roomAround = ({ width, height, subject }: Composition): Padding => ({
  left: subject.x,
  top: subject.y,
  right: width - subject.x - subject.width,
  bottom: height - subject.y - subject.height,
});

/** What of the Earth a state asks to be seen in a drawing of a given size. */
export const boundsFor = (
  { frame, frameNarrow }: Pick<DrawableState, 'frame' | 'frameNarrow'>,
  { width }: Size,
): Bounds => (width < NARROW ? (frameNarrow ?? frame) : frame);

/** The view of a given size that shows all inside some bounds, as large as it fits inside the padding. */
export function viewFor(
  [west, south, east, north]: Bounds,
  size: Size,
  { top, right, bottom, left }: Padding = NONE,
): MapView {
  const [minX, minY] = worldPoint([west, north], 0);
  const [maxX, maxY] = worldPoint([east, south], 0);
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const scale = Math.min(width / (maxX - minX), height / (maxY - minY));
  const x = (minX + maxX) / 2 + (right - left) / 2 / scale;
  const y = (minY + maxY) / 2 + (bottom - top) / 2 / scale;
  return { center: worldPlace([x, y], 0), zoom: Math.log2(scale), size };
}

/** From degrees to the pixels of a view. */
export function projectIn({ center, zoom, size }: MapView): Project {
  const [centerX, centerY] = worldPoint(center, zoom);
  return (place) => {
    const [x, y] = worldPoint(place, zoom);
    return [x - centerX + size.width / 2, y - centerY + size.height / 2];
  };
}

/** The place at a point of a view, in pixels; the inverse of `projectIn`. */
export function placeAt({ center, zoom, size }: MapView, [x, y]: Point): LonLat {
  const [centerX, centerY] = worldPoint(center, zoom);
  return worldPlace([x + centerX - size.width / 2, y + centerY - size.height / 2], zoom);
}
