import { defineKind } from '../kind.ts';
import { nameFieldsIn } from '../name-fields.ts';
import { composeMap } from './compose-map.ts';
import { drawMapStill } from './draw-still.ts';
import { placeIdsOf } from './place-ids-of.ts';
import { resolveMapScene } from './resolve-map.ts';
import { mapScene } from './schema.ts';
import { mapTable } from './table.ts';

/** A scene that is told on the map. */
export const map = defineKind({
  schema: mapScene,
  complete: (scene, { places }) => resolveMapScene(scene, Object.fromEntries(places)),
  draw: drawMapStill,
  compose: composeMap,
  table: mapTable,
  // A mark that stands for an actor bears its id.
  names: ({ marks }) => [
    ...nameFieldsIn({ marks }),
    ...Object.entries(marks).flatMap(([key, mark]) => [
      ...placeIdsOf(mark).map(
        (id) => ({ collection: 'places', id, path: ['marks', key, 'at'] }) as const,
      ),
      { collection: 'actors', id: key, path: ['marks', key], loose: true } as const,
    ]),
  ],
});
