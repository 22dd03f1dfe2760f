import { BASE_LAYERS, type BaseLayer } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';

/** The base map as drawings use it: lines and open rings, in degrees. */
export type BaseMap = Omit<BaseMapFile, 'layers' | 'land'> &
  Readonly<Record<BaseLayer, readonly (readonly LonLat[])[]>> & {
    /** A picture of the land, and where it is to be had. */
    readonly land?: { readonly bounds: Bounds; readonly href: string };
  };

/** The picture of the land beside `base-map.json`, in stories that have one; drawings name it so. */
export const LAND_FILE = 'land.avif';

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

/**
 * Read the file's numbers back into degrees.
 * @param href where the picture of the land is, if it has one
 */
export function decodeBaseMap({ layers, land, ...words }: BaseMapFile, href = LAND_FILE): BaseMap {
  const lines = BASE_LAYERS.map((layer) => {
    const { steps, paths } = layers[layer];
    return [layer, paths.map((path) => decodePath(path, steps))] as const;
  });
  return {
    ...words,
    ...(land && { land: { bounds: land, href } }),
    ...(Object.fromEntries(lines) as Record<BaseLayer, LonLat[][]>),
  };
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
