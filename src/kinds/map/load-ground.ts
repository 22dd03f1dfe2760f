import type { Mark } from '../../graphics/mark.ts';
import { BASE_LAYERS } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap } from './base-map.ts';
import { breathe } from './breathe.ts';
import { drawBaseLayer, type Ground } from './draw-base.ts';
import baseMapUrl from '#content/base-map.json?url';

let ground: Promise<Ground> | undefined;

/** The ground of all maps of a page, fetched once. Rejects where it cannot be had; asking again tries again. */
export function loadGround(): Promise<Ground> {
  ground ??= fetchGround();
  ground.catch(() => (ground = undefined));
  return ground;
}

async function fetchGround(): Promise<Ground> {
  const response = await fetch(baseMapUrl);
  if (!response.ok) throw new Error(`${baseMapUrl}: ${response.status}`);
  const base = decodeBaseMap((await response.json()) as BaseMapFile);
  const marks: Mark[] = [];
  for (const layer of BASE_LAYERS) {
    await breathe();
    marks.push(...drawBaseLayer(base, layer));
  }
  return { base, marks };
}
