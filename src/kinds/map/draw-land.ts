import { px, type Mark } from '../../graphics/mark.ts';
import type { BaseMap } from './base-map.ts';
import type { MapView } from './map-view.ts';
import { toReference } from './reference-pixels.ts';

/** The zooms between which the picture fades out: nearer, its pixels would be seen, or be beside the river. */
const FADES = { from: 9, to: 10.2 } as const;

/** The picture of the land in reference pixels: a veil over plain land, moved and scaled with it. */
export function drawLand({ land, origin }: BaseMap): Mark[] {
  if (land === undefined) return [];
  const [west, south, east, north] = land.bounds;
  const [left, top] = toReference(origin)([west, north]);
  const [right, bottom] = toReference(origin)([east, south]);
  const attrs = {
    class: 'land',
    href: land.href,
    x: px(left),
    y: px(top),
    width: px(right - left),
    height: px(bottom - top),
    preserveAspectRatio: 'none',
  };
  return [{ tag: 'g', key: 'land', children: [{ tag: 'image', attrs }] }];
}

/** How much of the land a camera sees: all of it from afar, nothing near by, 0 to 1. */
export const landSeenBy = ({ zoom }: Pick<MapView, 'zoom'>): number =>
  px(Math.min(1, Math.max(0, (FADES.to - zoom) / (FADES.to - FADES.from))));

/** Whether a camera sees so much of the land that what is farmed needs no schematic band. */
export const showsLand = (camera: Pick<MapView, 'zoom'>, { land }: BaseMap): boolean =>
  land !== undefined && landSeenBy(camera) >= 0.5;
