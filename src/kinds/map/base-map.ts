import { BASE_LAYERS, type BaseLayer } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';

/** The base map as drawings use it: lines and open rings, in degrees. */
export type BaseMap = Omit<BaseMapFile, 'layers'> &
  Readonly<Record<BaseLayer, readonly (readonly LonLat[])[]>>;

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
