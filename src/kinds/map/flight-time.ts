import type { MapView } from './map-view.ts';
import { worldPoint } from './projection.ts';

/** The shortest and the longest flight, in milliseconds; how much a zoom level and a screen add. */
const FLIGHT = { least: 450, most: 900, perZoom: 110, perScreen: 160 };

/** How long a flight from one view to another takes, in milliseconds. */
export function flightTime(from: MapView, to: MapView): number {
  const between = Math.min(from.zoom, to.zoom);
  const [x1, y1] = worldPoint(from.center, between);
  const [x2, y2] = worldPoint(to.center, between);
  const screens = Math.hypot(x2 - x1, y2 - y1) / to.size.width;
  const { least, most, perZoom, perScreen } = FLIGHT;
  return Math.min(most, least + perZoom * Math.abs(to.zoom - from.zoom) + perScreen * screens);
}
