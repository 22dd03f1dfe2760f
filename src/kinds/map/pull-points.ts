import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../schemas/lon-lat.ts';

const EARTH_RADIUS = 6371;

/**
 * An arrow that leads from a place toward another, the shortest way over the Earth.
 * @param reach how far it leads, in kilometers; less than none leads the other way
 */
export function pullPoints(
  tied: LonLat,
  toward: LonLat,
  reach: number,
): readonly [tied: LonLat, tip: LonLat] {
  const share = reach / (geoDistance([...tied], [...toward]) * EARTH_RADIUS);
  const [lon, lat] = geoInterpolate([...tied], [...toward])(share);
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  return [tied, [round(lon), round(lat)]];
}
