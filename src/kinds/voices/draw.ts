import { drawKey } from '../../charts/key.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { drawColumns, drawHeads } from './draw-columns.ts';
import { drawRow } from './draw-row.ts';
import { drawSign } from './key.ts';
import { layoutVoices } from './layout.ts';
import type { VoicesScene, VoicesState } from './schema.ts';

/** Draw who speaks, and of whose gain, in one state. */
export function drawVoices(scene: VoicesScene, state: VoicesState, size: Size): Mark {
  const placed = layoutVoices(scene, state, size);
  const { frame, plate, rows } = placed;
  return drawGraphic('voices', size, [
    drawColumns(placed),
    ...drawHeads(placed),
    svg.g(
      'voices',
      rows.map((row) => drawRow(row, plate, frame)),
    ),
    drawKey(placed.key, drawSign),
  ]);
}
