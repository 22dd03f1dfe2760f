import type { Mark } from '../../graphics/mark.ts';
import { GROUND_LAYERS } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap } from './base-map.ts';
import { breathe } from './breathe.ts';
import { drawBaseLayer, type Ground } from './draw-base.ts';
import baseMapUrl from '#content/base-map.json?url';

/** Where the picture of the land is, in stories that have one. */
const [landUrl] = Object.values(
  import.meta.glob<string>('#content/land.avif', { query: '?url', import: 'default', eager: true }),
);

let ground: Promise<Ground> | undefined;

/** The ground of all maps of a page, fetched once. Rejects where it cannot be had; asking again tries again. */
export function loadGround(): Promise<Ground> {
  ground ??= fetchGround();
  ground.catch(() => (ground = undefined));
  return ground;
}

async function fetchGround(): Promise<Ground> {
  const [response, isLandHere] = await Promise.all([fetch(baseMapUrl), bringLand()]);
  if (!response.ok) throw new Error(`${baseMapUrl}: ${response.status}`);
  const { land, ...file } = (await response.json()) as BaseMapFile;
  const base = decodeBaseMap(isLandHere ? { ...file, land } : file, landUrl);
  const marks: Mark[] = [];
  for (const layer of GROUND_LAYERS) {
    await breathe();
    marks.push(...drawBaseLayer(base, layer));
  }
  return { base, marks };
}

/**
 * Fetch the picture of the land, so that maps come with it. They do without where a reader saves data,
 * or where a browser cannot show it.
 */
async function bringLand(): Promise<boolean> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (landUrl === undefined || connection?.saveData) return false;
  const image = new Image();
  image.src = landUrl;
  return image.decode().then(
    () => true,
    () => false,
  );
}
