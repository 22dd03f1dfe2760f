import { placeIdsOf } from '../kinds/map/place-ids-of.ts';
import { markKeysOf } from '../kinds/map/schema.ts';
import type { MapMark } from '../kinds/map/map-mark.ts';
import type { Bounds, LonLat } from '../schemas/lon-lat.ts';
import type { Draft } from '../story/draft.ts';
import { framesOf } from '../story/frames-of.ts';
import type { Problem } from '../story/problem.ts';
import { framesLieOnTheLand } from './frames-lie-on-the-land.ts';
import { positionsAreOnTheMap } from './positions-are-on-the-map.ts';

/** What a frame must hold reaches beyond it by a tenth at most. */
const MARGIN = 0.1;

/** The frame of a map’s state holds the spots that the state shows. */
export function framesHoldTheirMarks(draft: Draft): Problem[] {
  // A mark or a frame in the wrong part of the world is told there.
  if (positionsAreOnTheMap(draft).length > 0 || framesLieOnTheLand(draft).length > 0) return [];
  const located = new Map(draft.places.map(({ id, data }) => [id, data?.at]));
  return framesOf(draft).flatMap(({ frame, name, state, scene, at }) => {
    // What is kept in the background is there for orientation, where land beyond the frame is seen.
    const quiet = state.marks.flatMap((use) =>
      typeof use === 'object' && use.emphasis === 'quiet' ? [use.mark] : [],
    );
    const marks = markKeysOf(state).filter((key) => {
      if (quiet.includes(key)) return false;
      const mark = scene.marks[key];
      const spots = mark === undefined ? [] : spotsOf(mark, located);
      return spots.length > 0 && !spots.some((spot) => holds(frame, spot));
    });
    if (marks.length === 0) return [];
    return [
      {
        ...at,
        rule: 'frames-hold-their-marks',
        message: `The frame of “${name}” holds nothing of ${marks.map((mark) => `“${mark}”`).join(', ')}, which it shows.`,
        fix: 'Widen the frame, or leave the mark out of `marks`.',
      },
    ];
  });
}

function holds([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  const [wide, high] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return lon > west - wide && lon < east + wide && lat > south - high && lat < north + high;
}

/** Where a mark stands or what it runs along; a line that crosses the frame may have no point in it. */
function spotsOf(mark: MapMark, located: ReadonlyMap<string, LonLat | undefined>): LonLat[] {
  if (!('at' in mark)) return [];
  const [place] = placeIdsOf(mark);
  const spot = typeof mark.at === 'string' ? located.get(place ?? '') : mark.at;
  return spot === undefined ? [] : [spot];
}
