import type { Mark, Size } from '../../graphics/mark.ts';
import type { Bounds } from '../../schemas/lon-lat.ts';
import { drawBase } from './draw-base.ts';
import { cutFor } from './draw-still.ts';
import { readBaseMap } from './read-base-map.ts';
import { viewFor } from './map-view.ts';
import { groundTransform } from './reference-pixels.ts';

/** A strip of the map without a word on it, to stand above a chapter: the land, the river, the line. */
export function drawOpening(bounds: Bounds, size: Size): Mark {
  const base = readBaseMap();
  const view = viewFor(bounds, size);
  return {
    tag: 'svg',
    attrs: { class: 'graphic map shows-farmland', viewBox: `0 0 ${size.width} ${size.height}` },
    children: [
      {
        tag: 'g',
        attrs: { transform: groundTransform(view, base.origin) },
        children: [
          {
            tag: 'g',
            attrs: { class: 'base' },
            children: drawBase(base, cutFor(view, base.origin)),
          },
        ],
      },
    ],
  };
}
