import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mapScene, type MapScene } from '../schemas/scenes/map.ts';
import { resolveMapScene, type DrawableMap, type MapPlace } from './resolve-map.ts';

const content = new URL('../../content/', import.meta.url);
const readYaml = (path: string): unknown => parse(readFileSync(new URL(path, content), 'utf8'));

const places = Object.fromEntries(
  readdirSync(new URL('places/', content))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.slice(0, -'.yaml'.length), readYaml(`places/${file}`) as MapPlace]),
);

/** Every map scene of the publication, for tests: as its file tells it, and ready to draw. */
export const MAP_SCENES: readonly { id: string; scene: MapScene; map: DrawableMap }[] = readdirSync(
  new URL('scenes/', content),
)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ id: file.slice(0, -'.yaml'.length), entry: readYaml(`scenes/${file}`) }))
  .filter(({ entry }) => (entry as { kind: unknown }).kind === 'map')
  .map(({ id, entry }) => {
    const scene = mapScene.parse(entry);
    return { id, scene, map: resolveMapScene(scene, places) };
  });
