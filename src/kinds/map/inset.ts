import type { Composition } from '../../graphics/composition.ts';
import { at, NARROW, px, type Mark } from '../../graphics/mark.ts';
import { linePath, polygonPath } from '../../graphics/shapes.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import type { BaseMap } from './base-map.ts';
import type { Box } from './clip.ts';
import { projectIn, viewFor, type MapView } from './map-view.ts';
import { holds, meet, type LabelSpace } from './place-labels.ts';
import type { Point } from './projection.ts';
import { simplify } from './simplify.ts';

/** A small map of both countries in the corner of one that is close up: it says what part is seen. */
export type Inset = {
  /** Its top left corner, in pixels of the map. */
  readonly corner: Point;
  readonly land: InsetLand;
  /** The part that is seen, in its own pixels. */
  readonly seen: Box;
};

/** What an inset shows of the base map, drawn once for all maps; in its own pixels. */
type InsetLand = {
  readonly width: number;
  readonly view: MapView;
  readonly west: string;
  readonly east: string;
  readonly border: string;
};

const HEIGHT = 76;
/** Between the land and the frame of an inset, and between that and the edges of the map, in pixels. */
const [WITHIN, MARGIN] = [5, 12];
/** A map is close up where it shows less than this of the width of both countries. */
const CLOSE = 0.24;
/** The part that is seen is drawn at least so large, in pixels. */
const LEAST = 6;
/** What an inset may cover of lines, by their weights: a stretch of river or of limits, no more. */
const DEAREST = 40;

/**
 * Place an inset in the corner where it covers least; there is none where a map shows enough of the
 * countries to be found, on phones, or where every corner holds something.
 * @param space what stands on the map already, words and all
 */
export function placeInset(
  base: BaseMap,
  { zoom, center, size }: MapView,
  { width, subject }: Composition,
  space: Pick<LabelSpace, 'hard' | 'soft'>,
): Inset | undefined {
  if (subject.width < NARROW || width < NARROW) return undefined;
  const land = landOf(base);
  const scale = 2 ** (land.view.zoom - zoom);
  if (subject.width * scale > land.width * CLOSE) return undefined;
  const [middleX, middleY] = projectIn(land.view)(center);
  const seen = atLeast([
    middleX + (subject.x - size.width / 2) * scale,
    middleY + (subject.y - size.height / 2) * scale,
    middleX + (subject.x + subject.width - size.width / 2) * scale,
    middleY + (subject.y + subject.height - size.height / 2) * scale,
  ]);
  const best = cornersOf(subject, land.width)
    .map((corner) => ({ corner, cost: costOf(corner, land.width, space) }))
    .sort((one, other) => one.cost - other.cost)[0];
  return best && best.cost < DEAREST ? { corner: best.corner, land, seen } : undefined;
}

/** The corners of the subject’s part but that of the scale. */
function cornersOf({ x, y, width, height }: Composition['subject'], wide: number): Point[] {
  const [left, right] = [x + MARGIN, x + width - wide - MARGIN];
  return [
    [right, y + MARGIN],
    [left, y + MARGIN],
    [right, y + height - HEIGHT - MARGIN - 18],
  ];
}

function costOf([x, y]: Point, width: number, { hard, soft }: Pick<LabelSpace, 'hard' | 'soft'>) {
  const box: Box = [x - 4, y - 4, x + width + 4, y + HEIGHT + 4];
  if (hard.some((other) => meet(box, other))) return Infinity;
  return soft.reduce(
    (sum, { points, weight }) => sum + weight * points.filter((point) => holds(box, point)).length,
    0,
  );
}

function atLeast([left, top, right, bottom]: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [across, down] = [right - left, bottom - top].map((length) => Math.max(length, LEAST) / 2);
  return [x - (across ?? 0), y - (down ?? 0), x + (across ?? 0), y + (down ?? 0)];
}

const lands = new WeakMap<BaseMap, InsetLand>();

function landOf(base: BaseMap): InsetLand {
  const known = lands.get(base) ?? drawLandOf(base);
  lands.set(base, known);
  return known;
}

function drawLandOf(base: BaseMap): InsetLand {
  const bounds = boundsOf([...base.west, ...base.east].flat());
  const high = HEIGHT - WITHIN * 2;
  const flat = projectIn(viewFor(bounds, { width: 1e4, height: high }));
  const [left, right] = [flat([bounds[0], bounds[3]])[0], flat([bounds[2], bounds[1]])[0]];
  const width = Math.ceil(right - left) + WITHIN * 2;
  const size = { width, height: HEIGHT };
  const around = { left: WITHIN, right: WITHIN, top: WITHIN, bottom: WITHIN };
  const view = viewFor(bounds, size, around);
  const project = projectIn(view);
  const coarse = (line: readonly LonLat[]): Point[] => simplify(line.map(project), () => 0.4);
  const ringsOf = (rings: readonly (readonly LonLat[])[]): string =>
    rings.map((ring) => polygonPath(coarse(ring))).join('');
  return {
    width,
    view,
    west: ringsOf(base.west),
    east: ringsOf(base.east),
    border: base.border.map((line) => linePath(coarse(line))).join(''),
  };
}

function boundsOf(points: readonly LonLat[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/** Draw what is in a corner of a map: an inset, or nothing. */
export function drawInset(inset: Inset | undefined): Mark {
  return { tag: 'g', key: 'inset', children: inset ? [drawn(inset)] : [] };
}

function drawn({ corner, land, seen: [left, top, right, bottom] }: Inset): Mark {
  const path = (name: string, d: string): Mark => ({
    tag: 'path',
    key: name,
    attrs: { class: `inset-${name}`, d },
  });
  return {
    tag: 'g',
    key: 'countries',
    attrs: { class: 'inset', transform: at(...corner) },
    children: [
      {
        tag: 'rect',
        key: 'frame',
        attrs: { class: 'inset-frame', width: land.width, height: HEIGHT },
      },
      path('west', land.west),
      path('east', land.east),
      path('border', land.border),
      {
        tag: 'rect',
        key: 'seen',
        attrs: {
          class: 'inset-seen',
          x: px(left),
          y: px(top),
          width: px(right - left),
          height: px(bottom - top),
        },
      },
    ],
  };
}
