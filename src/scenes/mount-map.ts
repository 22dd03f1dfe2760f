import { mountMap as mountLeaflet } from '../kinds/map/leaflet-map.ts';
import type { Mount } from './mount.ts';
import { prefersReducedMotion } from './reader-preferences.ts';

/** Draws a map, on which the reader’s wish for less motion is kept. */
export const mountMap: Mount = (element, data, options) =>
  mountLeaflet(element, data as Parameters<typeof mountLeaflet>[1], {
    ...options,
    reducedMotion: prefersReducedMotion,
  });
