import type { SceneEntry } from '../kinds/scene.ts';
import { placeIdsOf } from '../kinds/map/map-mark.ts';
import type { Story, WithId } from '../story/story.ts';

/** The fields of charts that name what is shown. */
const FIELDS = {
  places: new Set(['place', 'places']),
  actors: new Set(['actor', 'actors']),
} as const;

/** The scenes whose data name an actor or a place, in the order readers meet them. */
export function scenesShowing(
  { scenes, chapters }: Story,
  collection: 'actors' | 'places',
  id: string,
): WithId<SceneEntry>[] {
  const order = chapters.flatMap((chapter) => chapter.scenes);
  return [...scenes.values()]
    .filter((scene) => namesIn(scene, collection).includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** A map’s marks stand on places; a mark that stands for an actor bears its id. */
function namesIn(scene: SceneEntry, collection: 'actors' | 'places'): string[] {
  if (scene.kind !== 'map') return textsIn(scene, FIELDS[collection]);
  return collection === 'actors'
    ? Object.keys(scene.marks)
    : Object.values(scene.marks).flatMap(placeIdsOf);
}

/** Every text that stands in one of these fields, however deep. */
function textsIn(value: unknown, fields: ReadonlySet<string>, field = ''): string[] {
  if (typeof value === 'string') return fields.has(field) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value)
    ? value.flatMap((each) => textsIn(each, fields, field))
    : Object.entries(value).flatMap(([name, each]) => textsIn(each, fields, name));
}
