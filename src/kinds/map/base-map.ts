import type { LonLat } from './projection.ts';

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

/** The base map as its file keeps it: every path as differences of whole steps, `steps` to a degree. */
export type BaseMapFile = Readonly<
  Record<BaseLayer, { readonly steps: number; readonly paths: readonly (readonly number[])[] }>
>;

/** The base map as drawings use it: lines and open rings, in degrees. */
export type BaseMap = Readonly<Record<BaseLayer, readonly (readonly LonLat[])[]>>;

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
export function decodeBaseMap(file: BaseMapFile): BaseMap {
  const decoded: Partial<Record<BaseLayer, LonLat[][]>> = {};
  for (const layer of BASE_LAYERS) {
    decoded[layer] = file[layer].paths.map((path) => decodePath(path, file[layer].steps));
  }
  return decoded as BaseMap;
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
