import type { Mark, Size } from '../../graphics/mark.ts';
import { drawBase } from './draw-base.ts';
import { cutFor } from './draw-still.ts';
import { groundTransform } from './draw-map.ts';
import { readBaseMap } from './read-base-map.ts';
import { viewFor, type Frame } from './projection.ts';

/** A strip of the map without a word on it, to stand above a chapter: the land, the river, the line. */
export function drawOpening(frame: Frame, size: Size): Mark {
  const base = readBaseMap();
  const view = viewFor(frame, size, { top: 0, right: 0, bottom: 0, left: 0 });
  return {
    tag: 'svg',
    attrs: { class: 'graphic map shows-farmland', viewBox: `0 0 ${size.width} ${size.height}` },
    children: [
      {
        tag: 'g',
        attrs: { transform: groundTransform(view) },
        children: [{ tag: 'g', attrs: { class: 'base' }, children: drawBase(base, cutFor(view)) }],
      },
    ],
  };
}
