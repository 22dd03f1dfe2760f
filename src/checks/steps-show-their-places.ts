import { placeIdsOf } from '../kinds/map/place-ids-of.ts';
import { markKeysOf, type MapScene } from '../kinds/map/schema.ts';
import { enclosing, propOf } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { framesLieOnTheLand } from './frames-lie-on-the-land.ts';
import { positionsAreOnTheMap } from './positions-are-on-the-map.ts';

/** Places that are a spot on a map, and not a stretch of land or water. */
const SPOTS = new Set(
  'capital city town village neighborhood crossing base gas-field quarry industrial-site station'.split(
    ' ',
  ),
);

/** A place that a step on a map speaks of is shown by the map, or lies in what it shows. */
export function stepsShowTheirPlaces(draft: Draft): Problem[] {
  // A place or a frame in the wrong part of the world is told there.
  if (positionsAreOnTheMap(draft).length > 0 || framesLieOnTheLand(draft).length > 0) return [];
  const scenes = new Map(draft.scenes.map(({ id, data }) => [id, data]));
  const places = new Map(draft.places.map(({ id, data }) => [id, data]));
  return readableChapters(draft).flatMap(({ file, text: { tags } }) =>
    tags.flatMap((tag) => {
      const step = enclosing(tag.within, 'Step');
      const around = enclosing(tag.within, 'Scene');
      if (tag.name !== 'Place' || step === undefined || around === undefined) return [];
      const scene = scenes.get(propOf(around, 'id') ?? '');
      const id = propOf(tag, 'id') ?? '';
      const place = places.get(id);
      if (scene?.kind !== 'map' || place?.at === undefined) return [];
      // Of a region, a river or a country, the base map has the name.
      if (place.position === 'drawn' || !SPOTS.has(place.kind)) return [];
      const state = scene.states[propOf(step, 'state') ?? ''];
      if (state === undefined || shows(scene, state, id, place.at)) return [];
      return [
        {
          file,
          line: tag.line,
          column: tag.column,
          message: `The step speaks of “${id}”, and its map does not show it.`,
          fix: 'Add a mark for it to the state, or accept that it is not shown, with the reason.',
          rule: 'steps-show-their-places',
        },
      ];
    }),
  );
}

type State = MapScene['states'][string];

/** Whether a mark stands on the place, or, for what the base map names, the frame holds it. */
function shows(
  { marks }: MapScene,
  state: State,
  id: string,
  [lon, lat]: readonly [number, number],
): boolean {
  const isMarked = markKeysOf(state).some((key) => {
    const mark = marks[key];
    return key.includes(id) || (mark !== undefined && placeIdsOf(mark).includes(id));
  });
  const [west, south, east, north] = state.frame;
  const isSeen = lon > west && lon < east && lat > south && lat < north;
  return isMarked || isSeen;
}
