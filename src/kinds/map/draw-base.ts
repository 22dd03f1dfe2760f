import { curveCatmullRom, line } from 'd3-shape';
import type { Mark } from '../../graphics/mark.ts';
import { GROUND_LAYERS, type BaseLayer } from './base-layers.ts';
import type { BaseMap } from './base-map.ts';
import { clipLine, clipRing, type Box } from './clip.ts';
import { drawLand } from './draw-land.ts';
import { pixelsPerKilometer, type Point } from './projection.ts';
import { REFERENCE_ZOOM, toReference } from './reference-pixels.ts';
import { reachesOf } from './reaches.ts';
import { simplify } from './simplify.ts';

/** What lies under the marks of maps: the base map as layouts reckon with it, and as it is drawn. */
export type Ground = { readonly base: BaseMap; readonly marks: readonly Mark[] };

/** Cut to a still's view, in reference pixels: what lies beyond the box and finer than the tolerance goes. */
export type Cut = { readonly box: Box; readonly tolerance: number; readonly isNear: boolean };

/** From this zoom on the river is drawn with its bends, smooth; the browser strokes such curves slowly. */
export const NEAR_ZOOM = 9;

/** How wide the schematic band of farmland is drawn: its edge and its heart, kilometers. */
const VALLEY = [4.2, 2.4] as const;
const FILLED: readonly BaseLayer[] = ['beyond', 'west', 'east', 'lakes'];

/** What the live map keeps of lines, in reference pixels: about half a pixel where it looks from afar. */
const FAR_TOLERANCE = 1.2;

/**
 * The base map in reference pixels, to be moved and scaled to a view as one group.
 * @param cut only what a still needs; the live map keeps everything, the river for near and far
 */
export const drawBase = (base: BaseMap, cut?: Cut): Mark[] =>
  GROUND_LAYERS.flatMap((layer) => drawBaseLayer(base, layer, cut));

/** One layer of the base map, where only that is wanted or all at once would take too long. */
export function drawBaseLayer(base: BaseMap, layer: BaseLayer | 'land', cut?: Cut): Mark[] {
  if (layer === 'land') return drawLand(base);
  return marksOf(base, layer, cut).filter(({ attrs }) => attrs?.d !== '');
}

function marksOf(base: BaseMap, layer: BaseLayer, cut: Cut | undefined): Mark[] {
  const lines = base[layer].map((line) => line.map(toReference(base.origin)));
  if (FILLED.includes(layer)) return fills(layer, lines, cut);
  if (layer === 'farmland') return valley(lines, base.origin[1], cut);
  if (layer === 'border')
    return ['border-casing', 'border'].map((name) => stroke(name, plain(lines, cut)));
  if (layer === 'river') return river(lines, base, cut);
  return [stroke(layer, plain(lines, cut))];
}

/** The river, wider from reach to reach. */
function river(lines: readonly (readonly Point[])[], base: BaseMap, cut: Cut | undefined): Mark[] {
  const far = (reach: Point[][]): string => plain(reach, cut);
  const near = (reach: Point[][]): string => smooth(reach, base, cut);
  return reachesOf(lines).flatMap((reach, i) => {
    const name = `river reach-${i + 1}`;
    if (cut) return [stroke(name, cut.isNear ? near(reach) : far(reach))];
    return [stroke(`${name} far`, far(reach)), stroke(`${name} near`, near(reach))];
  });
}

function fills(
  layer: BaseLayer,
  rings: readonly (readonly Point[])[],
  cut: Cut | undefined,
): Mark[] {
  const shown = rings.map((ring) => {
    const [first] = ring;
    if (!cut || !first) return ring;
    const clipped = clipRing(ring, cut.box);
    return clipped[0] ? simplify([...clipped, clipped[0]], () => cut.tolerance).slice(0, -1) : [];
  });
  const d = shown
    .filter((ring) => ring.length > 2)
    .map((ring) => `${straight(ring, digitsOf(cut))}Z`)
    .join('');
  return [{ tag: 'path', key: layer, attrs: { class: layer, d } }];
}

/** The band keeps its width on the ground, so its stroke grows with the map. */
function valley(lines: readonly (readonly Point[])[], lat: number, cut: Cut | undefined): Mark[] {
  const d = curved(linesOf(lines, cut), digitsOf(cut));
  return VALLEY.map((kilometers, i) => ({
    tag: 'path',
    key: `farmland-${i}`,
    attrs: {
      class: 'farmland',
      d,
      'stroke-width': Math.round(kilometers * pixelsPerKilometer(lat, REFERENCE_ZOOM)),
    },
  }));
}

/** Lines from point to point. */
function plain(lines: readonly (readonly Point[])[], cut: Cut | undefined): string {
  const shown = linesOf(lines, cut ?? { tolerance: FAR_TOLERANCE });
  return shown.map((line) => straight(line, digitsOf(cut))).join('');
}

/** Lines that are curves where the data is close, and straight beyond. */
function smooth(
  lines: readonly (readonly Point[])[],
  { close: [west, south, east, north], origin }: BaseMap,
  cut: Cut | undefined,
): string {
  const [left, top] = toReference(origin)([west, north]);
  const [right, bottom] = toReference(origin)([east, south]);
  const isClose = ([x, y]: Point): boolean => x > left && x < right && y > top && y < bottom;
  return lines
    .flatMap((line) => {
      const first = line.findIndex(isClose);
      const last = line.findLastIndex(isClose);
      if (first < 0) return [plain([line], cut)];
      const bends = linesOf([line.slice(first, last + 1)], cut);
      return [
        plain([line.slice(0, first + 1)], cut),
        curved(bends, digitsOf(cut)),
        plain([line.slice(last)], cut),
      ];
    })
    .join('');
}

const digitsOf = (cut: Cut | undefined): number => (cut?.isNear === false ? 0 : 1);

function linesOf(
  lines: readonly (readonly Point[])[],
  cut: { readonly tolerance: number; readonly box?: Box } | undefined,
): Point[][] {
  return lines
    .map((line) => (cut ? simplify(line, () => cut.tolerance) : [...line]))
    .flatMap((line) => (cut?.box ? clipLine(line, cut.box) : [line]));
}

function curved(lines: Point[][], digits: number): string {
  const curve = line<Point>().curve(curveCatmullRom).digits(digits);
  return lines.map((points) => curve(points)).join('');
}

function straight(points: readonly Point[], digits: number): string {
  const scale = 10 ** digits;
  const round = (value: number): number => Math.round(value * scale) / scale;
  return points.length < 2 ? '' : `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`;
}

const stroke = (name: string, d: string): Mark => ({
  tag: 'path',
  key: name,
  attrs: { class: name, d, 'vector-effect': 'non-scaling-stroke' },
});
