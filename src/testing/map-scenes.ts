import { resolveMapScene, type DrawableMap, type MapPlace } from '../kinds/map/resolve-map.ts';
import type { MapScene } from '../kinds/map/schema.ts';
import { place } from '../schemas/place.ts';
import { scene } from '../kinds/scene.ts';
import { entriesInContent } from './entries-in-content.ts';

const places: Readonly<Record<string, MapPlace>> = Object.fromEntries(
  [...entriesInContent('places')].map(([id, raw]) => [id, place.parse(raw)]),
);

/** Every map scene of the publication: as its file tells it, and ready to draw. */
export const MAP_SCENES: readonly { id: string; scene: MapScene; map: DrawableMap }[] = [
  ...entriesInContent('scenes'),
].flatMap(([id, raw]) => {
  const entry = scene.parse(raw);
  return entry.kind === 'map' ? [{ id, scene: entry, map: resolveMapScene(entry, places) }] : [];
});
