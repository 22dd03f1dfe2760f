import { decodeBaseMap } from '../kinds/map/base-map.ts';
import { isInRing } from '../kinds/map/clip.ts';
import type { LonLat } from '../schemas/lon-lat.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Places that are a spot, so that a border does not run through them. */
const SPOTS = new Set([
  'capital',
  'city',
  'town',
  'village',
  'neighborhood',
  'station',
  'gas-field',
]);

const LANDS = ['west', 'east', 'beyond'] as const;

/** Places of one country lie on one side of the border that the base map draws. */
export function placesLieInTheirCountry({ places, baseMap }: Draft): Problem[] {
  if (baseMap.data === undefined) return [];
  const base = decodeBaseMap(baseMap.data);
  const landOf = (at: LonLat) =>
    LANDS.find((land) => base[land].some((ring) => isInRing([...at], ring)));
  const spots = places.flatMap(({ id, data, file, locate }) =>
    data?.at === undefined || typeof data.country !== 'string' || !SPOTS.has(data.kind)
      ? []
      : [{ id, country: data.country, land: landOf(data.at), file, locate }],
  );
  const byCountry = Map.groupBy(
    spots.filter(({ land }) => land !== undefined),
    ({ country }) => country,
  );
  return [...byCountry.values()].flatMap((group) => {
    const lands = [...Map.groupBy(group, ({ land }) => land)].toSorted(
      (a, b) => b[1].length - a[1].length,
    );
    const [usual] = lands;
    if (usual === undefined || lands.length === 1 || usual[1].length < 3) return [];
    return group
      .filter(({ land }) => land !== usual[0])
      .map(({ id, country, file, locate }) => ({
        file,
        ...locate(['at']),
        message: `“${id}” is of the country “${country}”, but its position lies on the other side of the border.`,
        fix: 'Correct `at` or `country`.',
        rule: 'places-lie-in-their-country',
      }));
  });
}
