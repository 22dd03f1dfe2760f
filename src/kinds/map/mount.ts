import type { Mount } from '../../graphics/stage-drawing.ts';
import { breathe } from './breathe.ts';
import { LiveMap } from './live-map.ts';
import { loadGround } from './load-ground.ts';
import type { DrawableMap } from './resolve-map.ts';

/** Bring a scene of this kind to life in a stage, in tasks between which the page can answer. */
export const mount: Mount = async (element, data, options) => {
  const ground = await loadGround();
  await breathe();
  const live = new LiveMap(element, data as DrawableMap, ground, options);
  await breathe();
  return live;
};
