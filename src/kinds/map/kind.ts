import { defineKind } from '../kind.ts';
import { drawMapStill } from './draw-still.ts';
import { resolveMapScene } from './resolve-map.ts';
import { mapScene } from './schema.ts';
import { mapTable } from './table.ts';

/** A scene that is told on the map. */
export const map = defineKind({
  schema: mapScene,
  complete: (scene, { places }) => resolveMapScene(scene, Object.fromEntries(places)),
  draw: drawMapStill,
  table: mapTable,
});
