import type { LabelStyle } from './label-text.ts';
import type { LabelSide } from './map-mark.ts';
import type { Frame, LonLat } from './projection.ts';
import type { MapLayer } from './schema.ts';

/** The layers of the base map, from the ground up. */
export const BASE_LAYERS = [
  'beyond',
  'syria',
  'iraq',
  'farmland',
  'lakes',
  'governorates',
  'limits',
  'rivers',
  'euphrates',
  'border',
] as const;

/** One layer of the base map. */
export type BaseLayer = (typeof BASE_LAYERS)[number];

/** A name of the base map with the spots it may stand on, best first, and the zooms it is for. */
export type BaseLabel = {
  readonly key: string;
  readonly text: string;
  readonly arabic?: string | undefined;
  readonly style: LabelStyle;
  readonly layer: MapLayer;
  readonly spots: readonly LonLat[];
  readonly zooms: readonly [least: number, most: number];
  /** The sides of a spot it may stand on; on the spot itself if left out. */
  readonly sides?: readonly LabelSide[] | undefined;
};

/** What the base map says beside its lines. */
type BaseWords = {
  /** How far a reader may drag the map: inside the land that is drawn. */
  readonly explored: Frame;
  /** Where the data holds the bends of the river. */
  readonly close: Frame;
  /** The names on it. They stand only where nothing else wants to. */
  readonly labels: readonly BaseLabel[];
};

/** Paths as differences of whole steps, `steps` to a degree. */
export type EncodedPaths = {
  readonly steps: number;
  readonly paths: readonly (readonly number[])[];
};

/** The base map as its file keeps it. */
export type BaseMapFile = BaseWords & {
  readonly layers: Readonly<Record<BaseLayer, EncodedPaths>>;
};

/** The base map as drawings use it: lines and open rings, in degrees. */
export type BaseMap = BaseWords & Readonly<Record<BaseLayer, readonly (readonly LonLat[])[]>>;

/** Write paths as whole-number differences, which pack well. */
export function encodePaths(paths: readonly (readonly LonLat[])[], steps: number): number[][] {
  return paths.map((path) => {
    let [x, y] = [0, 0];
    return path.flatMap(([lon, lat], i) => {
      const [dx, dy] = [Math.round(lon * steps) - x, Math.round(lat * steps) - y];
      [x, y] = [x + dx, y + dy];
      return i > 0 && dx === 0 && dy === 0 ? [] : [dx, dy];
    });
  });
}

/** Read the file's numbers back into degrees. */
export function decodeBaseMap({ layers, ...words }: BaseMapFile): BaseMap {
  const lines = BASE_LAYERS.map((layer) => {
    const { steps, paths } = layers[layer];
    return [layer, paths.map((path) => decodePath(path, steps))] as const;
  });
  return { ...words, ...(Object.fromEntries(lines) as Record<BaseLayer, LonLat[][]>) };
}

function decodePath(path: readonly number[], steps: number): LonLat[] {
  let [x, y] = [0, 0];
  const points: LonLat[] = [];
  for (let i = 0; i < path.length; i += 2) {
    x += path[i] as number;
    y += path[i + 1] as number;
    points.push([x / steps, y / steps]);
  }
  return points;
}
