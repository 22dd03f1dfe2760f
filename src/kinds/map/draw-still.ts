import { wholeOf } from '../../graphics/composition.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { BaseMap } from './base-map.ts';
import { drawBase, NEAR_ZOOM, type Cut, type Ground } from './draw-base.ts';
import { drawMap } from './draw-map.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { layoutMap } from './layout-map.ts';
import { projectIn, viewOf, type MapView } from './map-view.ts';
import { projectState } from './project-state.ts';
import { readBaseMap } from './read-base-map.ts';
import { referenceScale } from './reference-pixels.ts';
import type { DrawableMap } from './resolve-map.ts';

/** Kept around a still's view, so that strokes and curves at its edge are whole; pixels. */
const MARGIN = 40;

/** Draw a state of a map at build, with only so much of the base map as it shows. */
export function drawMapStill(map: DrawableMap, stateName: string, size: Size): Mark {
  const base = readBaseMap();
  const state = stateNamed(map.states, stateName);
  const composition = wholeOf(size);
  const view = viewOf(state, composition);
  const layout = layoutMap(projectState(map, state, view, base), composition);
  return drawMap(layout, view, `still-${stateName}`, groundOf(base, view));
}

/** So much of the base map as a view shows, at the detail it can show. */
export const groundOf = (base: BaseMap, view: MapView): Ground => ({
  base,
  marks: drawBase(base, cutFor(view, base.origin)),
});

function cutFor(view: MapView, origin: LonLat): Cut {
  const scale = referenceScale(view.zoom);
  const [originX, originY] = projectIn(view)(origin);
  const { width, height } = view.size;
  const box = [
    (-MARGIN - originX) / scale,
    (-MARGIN - originY) / scale,
    (width + MARGIN - originX) / scale,
    (height + MARGIN - originY) / scale,
  ] as const;
  return { box, tolerance: 0.5 / scale, isNear: view.zoom >= NEAR_ZOOM };
}
