import { placeIdsOf } from '../kinds/map/place-ids-of.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** A place that a mark of a map stands on says where it is. */
export function mapPlacesHavePositions({ scenes, places, folder }: Draft): Problem[] {
  const unplaced = new Set(
    places.filter(({ data }) => data !== undefined && data.at === undefined).map(({ id }) => id),
  );
  return scenes.flatMap(({ data, file, locate }) => {
    if (data?.kind !== 'map') return [];
    return Object.entries(data.marks).flatMap(([key, mark]) =>
      placeIdsOf(mark)
        .filter((place) => unplaced.has(place))
        .map((place) => ({
          file,
          ...locate(['marks', key, 'at']),
          message: `The mark “${key}” stands on the place “${place}”, which has no position.`,
          fix: `Add “at” to ${folder}/places/${place}.yaml, or write the position here.`,
          rule: 'map-places-have-positions',
        })),
    );
  });
}
