import type { LonLat } from '../../schemas/lon-lat.ts';
import type { PlaceEntry } from '../../schemas/place.ts';
import type { MapMark } from './map-mark.ts';
import type { Spot } from './spot.ts';
import { pullPoints } from './pull-points.ts';
import type { MapScene } from './schema.ts';

/** What a map needs to know of a place. */
export type MapPlace = Readonly<Pick<PlaceEntry, 'name' | 'arabic' | 'kind' | 'at'>>;

/** What its place lends a mark: where its symbol stands, and the kind, for the size of a dot. */
type OnSpot = { readonly at: LonLat; readonly rank?: MapPlace['kind'] | undefined };
/** What a mark runs along, and where its label belongs. */
type AlongPoints = { readonly at: LonLat; readonly points: readonly LonLat[] };

/** What names the ends of marks that have two. */
type Ends = 'from' | 'to' | 'toward' | 'against' | 'reach';

type Located<Mark extends MapMark> = Mark extends { readonly at: Spot }
  ? Readonly<Omit<Mark, 'at'>> & OnSpot
  : Readonly<Omit<Mark, Ends | 'points' | 'labelAt'>> & AlongPoints;

/** A map’s mark with its places looked up: all that a drawing needs. */
export type LocatedMapMark = Located<MapMark>;

type MapState = MapScene['states'][string];
type MarkUse = Exclude<MapState['marks'][number], string>;

/** One state of a map. */
export type DrawableState = Readonly<Omit<MapState, 'alt' | 'marks'>> & {
  readonly marks: readonly Readonly<MarkUse>[];
};

/** A map scene complete in itself, as plain data: drawn at build, and sent to the reader's browser. */
export type DrawableMap = {
  readonly kind: 'map';
  readonly marks: Readonly<Record<string, LocatedMapMark>>;
  readonly states: Readonly<Record<string, DrawableState>>;
};

type Places = Readonly<Record<string, MapPlace>>;

/** Look up the places of a map scene. The scene has been checked: whatever it names exists. */
export function resolveMapScene(scene: MapScene, places: Places): DrawableMap {
  const marks = Object.entries(scene.marks).map(
    ([key, mark]) => [key, locateMark(mark, places)] as const,
  );
  const states = Object.entries(scene.states).map(([name, { alt: _, marks: uses, ...state }]) => {
    const shown = uses.map((use) => (typeof use === 'string' ? { mark: use } : use));
    return [name, { ...state, marks: shown }] as const;
  });
  return { kind: 'map', marks: Object.fromEntries(marks), states: Object.fromEntries(states) };
}

function locateMark(mark: MapMark, places: Places): LocatedMapMark {
  const locate = (spot: Spot): LonLat => {
    if (typeof spot !== 'string') return spot;
    const at = places[spot]?.at;
    if (at === undefined) throw new Error(`The place “${spot}” has no position for a map.`);
    return at;
  };
  if ('at' in mark) {
    const place = typeof mark.at === 'string' ? places[mark.at] : undefined;
    return {
      ...mark,
      at: locate(mark.at),
      label: mark.label ?? place?.name,
      arabic: mark.arabic ?? place?.arabic,
      rank: mark.kind === 'place' ? place?.kind : undefined,
    };
  }
  if (mark.kind === 'distance') {
    const { from, to, labelAt, ...said } = mark;
    const points = [locate(from), locate(to)];
    return { ...said, points, at: labelAt ? locate(labelAt) : middleOf(points) };
  }
  if (mark.kind === 'pull') {
    const { from, toward, reach, labelAt, ...said } = mark;
    const points = pullPoints(locate(from), locate(toward), reach);
    return { ...said, points, at: labelAt ? locate(labelAt) : points[1] };
  }
  if (mark.kind === 'counter') {
    const { from, against, reach, labelAt, ...said } = mark;
    const points = pullPoints(locate(from), locate(against), -reach);
    return { ...said, points, at: labelAt ? locate(labelAt) : points[1] };
  }
  const { points: spots, labelAt, ...said } = mark;
  const points = spots.map(locate);
  return { ...said, points, at: labelAt ? locate(labelAt) : middleOf(points) };
}

/** The middle point of a line, or between its two. */
function middleOf(points: readonly LonLat[]): LonLat {
  const half = (points.length - 1) / 2;
  const [a, b] = [points[Math.floor(half)]!, points[Math.ceil(half)]!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
