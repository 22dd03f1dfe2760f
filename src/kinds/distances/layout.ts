import type { DistancesScene, DistancesState, SpanName } from './schema.ts';
import { at, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { directionOf } from '../../charts/direction.ts';
import type { Direction } from '../../charts/direction.ts';
import type { Stretch } from '../../charts/dissolve.ts';

/** One scale for everything in the drawing: kilometer 0 is the edge of the western suburbs. */
export type PlacedDistances = {
  /** The line runs across the drawing from west to east, or down it on a phone. */
  readonly way: Direction;
  readonly offsets: typeof ACROSS;
  readonly pixelsPerKm: number;
  /** Whether single kilometers can be told apart. */
  readonly close: boolean;
  /** How far they have come to be: 0 from far away, 1 close up, between only while the view moves. */
  readonly closeness: number;
  /** Where the line lies across its own direction, in pixels. */
  readonly line: number;
  /** How far from a line across the drawing the names of towns stand, in pixels: clear of houses. */
  readonly nameAway: number;
  /** Size of the large number, in pixels: as grand as the drawing allows. */
  readonly figureSize: 44 | 76 | 112 | 168;
  /** Pixels along the line for a kilometer of the line. */
  readonly along: (kilometer: number) => number;
  /** `transform` that moves a mark to a kilometer of the line. */
  readonly at: (kilometer: number) => string;
  /** Ends of each distance, in kilometers of the line. */
  readonly ends: Readonly<Record<SpanName, readonly [from: number, to: number]>>;
  readonly border: number;
  /** What the marks of each distance are called by. */
  readonly keys: Readonly<Record<SpanName, string>>;
};

/** How far from the line things stand and how thick they are in a drawing across, in pixels. */
const ACROSS = {
  tick: [8, 14] as Stretch,
  /** The bracket of a distance, and its feet. */
  dimension: [-22, -15] as Stretch,
  /** Thickness of the roads, and of the way between the suburbs where kilometers can be told apart. */
  road: 6,
  suburbs: 14,
  count: { x: 0, y: 28, 'text-anchor': 'middle' },
};
/** The same in a drawing down a phone. */
const DOWN: typeof ACROSS = {
  tick: [-13, -7],
  dimension: [14, 9],
  road: 4,
  suburbs: 10,
  count: { x: -17, y: 4, 'text-anchor': 'end' },
};

/** What a drawing looks at: its scale, in pixels a kilometer, and the pixel of kilometer 0 along the line. */
export type DistancesView = { readonly pixelsPerKm: number; readonly origin: number };

/** From these scales on, in pixels a kilometer, single kilometers come to be seen, and can be told apart. */
const [COMING, CLOSE] = [6, 12];

/** Room kept free at both ends of the distances in view, in pixels. */
function insets({ width, height }: Size, down: boolean): Stretch {
  if (down) return [Math.max(30, height * 0.09), Math.max(64, height * 0.18)];
  return [Math.max(84, width * 0.13), Math.max(84, width * 0.13)];
}

/** Ends of the three distances laid end to end, in kilometers from the edge of the western suburbs. */
function endsOf({ spans }: DistancesScene): PlacedDistances['ends'] {
  const { west, suburbs, east } = spans;
  return {
    west: [-west.kilometers, 0],
    suburbs: [0, suburbs.kilometers],
    east: [suburbs.kilometers, suburbs.kilometers + east.kilometers],
  };
}

/** The class of a text, and of its larger setting beside the grandest number. */
export const textClass = ({ figureSize }: PlacedDistances, name: string): string =>
  figureSize === 168 ? `${name} ${name}-grand` : name;

function figureSizeOf({ width, height }: Size): PlacedDistances['figureSize'] {
  if (width >= 1100 && height >= 700) return 168;
  if (width >= 700 && height >= 600) return 112;
  return width >= 720 && height >= 440 ? 76 : 44;
}

/** What a state looks at in a drawing: the distances it shows fill it from end to end. */
export function viewOf(scene: DistancesScene, state: DistancesState, size: Size): DistancesView {
  const ends = endsOf(scene);
  const hull = ({ shows }: DistancesState): [number, number] => [
    Math.min(...shows.map((name) => ends[name][0])),
    Math.max(...shows.map((name) => ends[name][1])),
  ];
  const [from, to] = hull(state);
  const [first, last] = hull(scene.states[state.scaleOf ?? ''] ?? state);
  const [start, length] = roomIn(size);
  const pixelsPerKm = length / (last - first);
  const origin = state.shows.includes('east')
    ? start + length - to * pixelsPerKm
    : start - from * pixelsPerKm;
  return { pixelsPerKm, origin };
}

/** Where the distances begin along the line, and how long they are, in pixels. */
function roomIn(size: Size): [start: number, length: number] {
  const down = size.width < NARROW;
  const [start, end] = insets(size, down);
  return [start, directionOf(down).extent(size)[0] - start - end];
}

/**
 * Place the distances for one state.
 * @param view what is seen: what the state looks at, or another while the view moves
 */
export function layoutDistances(
  scene: DistancesScene,
  state: DistancesState,
  size: Size,
  { pixelsPerKm, origin }: DistancesView = viewOf(scene, state, size),
): PlacedDistances {
  const down = size.width < NARROW;
  const way = directionOf(down);
  const ends = endsOf(scene);
  const [, length] = roomIn(size);
  const along = (kilometer: number): number => origin + kilometer * pixelsPerKm;
  const line = Math.round(
    down ? size.width * 0.23 : Math.max(size.height * 0.58, Math.min(196, size.height * 0.66)),
  );

  return {
    way,
    offsets: down ? DOWN : ACROSS,
    pixelsPerKm,
    line,
    close: pixelsPerKm >= CLOSE,
    closeness: clamped(Math.log(pixelsPerKm / COMING) / Math.log(CLOSE / COMING)),
    nameAway: Math.max(46, (length / scene.spans.suburbs.kilometers) * 0.45 + 20),
    figureSize: down ? 44 : figureSizeOf(size),
    along,
    at: (kilometer) => at(...way.point(along(kilometer), line)),
    ends,
    border: ends.suburbs[0] + scene.border.after,
    keys: {
      west: scene.spans.west.capital.id,
      suburbs: 'suburbs',
      east: scene.spans.east.capital.id,
    },
  };
}

const clamped = (share: number): number => Math.min(1, Math.max(0, share));
