import { geoDistance } from 'd3-geo';
import type { Spot } from '../kinds/map/spot.ts';
import type { LonLat } from '../schemas/lon-lat.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The radius of the Earth, in kilometers. */
const EARTH = 6371;

/** How far drawn and said may differ, as a share of what is said. */
const MOST = 0.1;

/** A distance drawn on a map is as long as its label says, to a tenth. */
export function distancesAreTrue({ scenes, places }: Draft): Problem[] {
  const located = new Map(places.map(({ id, data }) => [id, data?.at]));
  const locateSpot = (spot: Spot): LonLat | undefined =>
    typeof spot === 'string' ? located.get(spot) : spot;
  return scenes.flatMap(({ data, file, locate }) =>
    Object.entries(data?.kind === 'map' ? data.marks : {}).flatMap(([key, mark]) => {
      if (mark.kind !== 'distance') return [];
      const [from, to] = [locateSpot(mark.from), locateSpot(mark.to)];
      const said = kilometersIn(mark.label ?? mark.title);
      if (from === undefined || to === undefined || said === undefined) return [];
      const drawn = geoDistance([...from], [...to]) * EARTH;
      if (Math.abs(drawn - said) <= said * MOST) return [];
      return [
        {
          file,
          ...locate(['marks', key, 'to']),
          message: `“${key}” is said to be ${said} kilometers long, and is drawn ${drawn.toFixed(1)} long.`,
          fix: 'Correct an end or the label; where the report differs from the map, accept it with the reason.',
          rule: 'distances-are-true',
        },
      ];
    }),
  );
}

function kilometersIn(words: string): number | undefined {
  const [, number] = /(\d+(?:[.,]\d+)?)\s*(?:km|kilometers?)\b/i.exec(words) ?? [];
  return number === undefined
    ? undefined
    : Number(number.replace(/,(?=\d{3}\b)/, '').replace(',', '.'));
}
