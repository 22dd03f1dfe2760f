import type { Mount } from '../../graphics/stage-drawing.ts';
import { mountMap } from './leaflet-map.ts';
import type { DrawableMap } from './resolve-map.ts';

/** Bring a scene of this kind to life in a stage. */
export const mount: Mount = (element, data, options) =>
  mountMap(element, data as DrawableMap, options);
