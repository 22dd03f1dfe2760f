import type { Composition } from '../../graphics/composition.ts';
import type { Mark } from '../../graphics/mark.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { drawMap } from './draw-map.ts';
import { groundOf } from './draw-still.ts';
import { layoutMap } from './layout-map.ts';
import { boundsFor, roomAround, viewFor } from './map-view.ts';
import { projectState } from './project-state.ts';
import { readBaseMap } from './read-base-map.ts';
import type { DrawableMap } from './resolve-map.ts';

/** What frames a map and stands at its foot: a composition has a page around it for that. */
const AROUND = new Set<string | undefined>(['edge', 'inset', 'furniture']);

/**
 * Draw a state of a map as the subject of a composition: what it is about in the subject’s part, land
 * to the edges, and no words beyond that part. What stands at the foot of maps is left to the page.
 */
export function composeMap(map: DrawableMap, stateName: string, composition: Composition): Mark {
  const base = readBaseMap();
  const state = stateNamed(map.states, stateName);
  const { width, height } = composition;
  const view = viewFor(boundsFor(state, composition), { width, height }, roomAround(composition));
  const layout = layoutMap(projectState(map, state, view, base), composition);
  const id = `composed-${stateName}-${width}`;
  const { attrs, children = [], ...drawing } = drawMap(layout, view, id, groundOf(base, view));
  return {
    ...drawing,
    attrs: { ...attrs, width: undefined, height: undefined },
    children: children.filter((child) => !AROUND.has(child?.key)),
  };
}
