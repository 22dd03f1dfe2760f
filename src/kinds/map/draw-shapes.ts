import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';
import type { Mark } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { pullPaths } from './draw-pull.ts';
import { streamStrokes } from './draw-stream.ts';
import type { MapView } from './map-view.ts';
import type { Point, Project } from './projection.ts';
import { referenceScale } from './reference-pixels.ts';
import { scaleFor } from './scale.ts';
import type { StretchMark } from './shown-map-mark.ts';

/** A stretch of land. */
export type AreaMark = Extract<StretchMark, { readonly kind: 'area' }>;

/** A feathered stretch of land lies on itself, larger and larger, so that its edge is lost. */
const FEATHER = [0.76, 0.86, 0.94, 1];

const open = line<Point>().curve(curveCatmullRom).digits(1);
const closed = line<Point>().curve(curveCatmullRomClosed).digits(1);
const straight = line<Point>().digits(1);

/**
 * Draw the stretched part of a mark, in reference pixels: its line or its land.
 * @param border what pulls bend
 * @param view the one it is laid out for, in whose pixels rows lie side by side
 */
export function drawShape(
  mark: StretchMark,
  project: Project,
  patternId: string,
  border: readonly (readonly LonLat[])[],
  view: MapView,
): Mark {
  const { kind, key, notes, title, party, emphasis, schematic, claimed, planned, partial } = mark;
  return {
    tag: 'g',
    key,
    notes,
    title,
    attrs: {
      class: [
        'shape',
        `shape-${kind}`,
        party && `party-${party}`,
        schematic && 'schematic',
        claimed && 'is-claimed',
        planned && 'is-planned',
        partial && 'is-partial',
        `is-${emphasis}`,
        mark.kind === 'area' && `is-${mark.texture}`,
      ]
        .filter(Boolean)
        .join(' '),
    },
    children:
      mark.kind === 'pull'
        ? pullStrokes(mark, border, project)
        : strokesOf(mark, mark.points.map(project), patternId, view),
  };
}

function pullStrokes(
  { points, emphasis }: StretchMark,
  border: readonly (readonly LonLat[])[],
  project: Project,
): Mark[] {
  const { bent, taut, way } = pullPaths(points, border, project, emphasis === 'strong');
  return [path(bent, 'bent'), path(taut, 'taut'), path(way, 'casing'), path(way, 'way')];
}

function strokesOf(
  mark: Exclude<StretchMark, { readonly kind: 'pull' }>,
  points: readonly Point[],
  patternId: string,
  { zoom, size }: MapView,
): Mark[] {
  switch (mark.kind) {
    case 'area': {
      if (mark.texture === 'feathered')
        return FEATHER.map((share) =>
          path(closed(shrunk(points, share)) ?? '', `feather-${share}`),
        );
      const d = closed([...points]) ?? '';
      const fill =
        mark.texture === 'plain' || mark.texture === 'held'
          ? []
          : [path(d, 'texture', { fill: `url(#${patternId})` })];
      return [path(d, 'wash'), ...fill, path(d, 'edge')];
    }
    case 'scatter': {
      const d = points.map(([x, y]) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join('');
      const isHollow = mark.claimed ?? mark.planned ?? mark.partial;
      return [path(d, 'dots'), ...(isHollow ? [path(d, 'holes')] : [])];
    }
    case 'stream':
      return streamStrokes(mark, points, 1 / referenceScale(zoom), scaleFor(size));
    case 'distance':
      return [
        path(straight([...points]) ?? '', 'casing'),
        path(straight([...points]) ?? '', 'measure'),
      ];
    case 'railway':
      return ['casing', 'rail', 'ties'].map((name) => path(open([...points]) ?? '', name));
    default:
      return ['casing', 'way'].map((name) => path(open([...points]) ?? '', name));
  }
}

/** An outline drawn toward its middle. */
function shrunk(points: readonly Point[], share: number): Point[] {
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.map((point) => [x + (point[0] - x) * share, y + (point[1] - y) * share]);
}

const path = (d: string, name: string, attrs: Readonly<Record<string, string>> = {}): Mark => ({
  tag: 'path',
  key: name,
  attrs: { class: name, d, 'vector-effect': 'non-scaling-stroke', ...attrs },
});

/** The filling of an area: lines or dots that keep their size at every zoom. */
export function drawPattern({ texture, party }: AreaMark, id: string, zoom: number): Mark {
  const content: Mark =
    texture === 'dotted'
      ? { tag: 'circle', attrs: { cx: 2, cy: 2, r: 1.1 } }
      : { tag: 'path', attrs: { d: 'M0,0V8' } };
  return {
    tag: 'pattern',
    key: id,
    attrs: {
      id,
      class: ['pattern', texture, party && `party-${party}`].filter(Boolean).join(' '),
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: patternTransform(zoom),
    },
    children: [content],
  };
}

/** Undo the map's scale inside a pattern. */
export const patternTransform = (zoom: number): string =>
  `scale(${Number((1 / referenceScale(zoom)).toPrecision(6))}) rotate(45)`;
