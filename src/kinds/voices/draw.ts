import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { drawColumns, drawHeads } from './draw-columns.ts';
import { drawRow } from './draw-row.ts';
import { drawDot, drawTie } from './draw-tie.ts';
import { SIGN } from './key.ts';
import type { KeySign } from './key.ts';
import { layoutVoices } from './layout.ts';
import type { PlacedVoices } from './layout.ts';
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
    drawKey(placed),
  ]);
}

function drawKey({ key, frame }: PlacedVoices): Mark {
  const { size } = frame.type.key;
  return svg.g(
    { key: 'key', notes: 'edition' },
    key.items.map(({ sign, text, x, y }) =>
      svg.g(
        `key-${sign}`,
        [
          svg.g('sign', drawSign(sign), { class: 'tie' }),
          svg.text(text, { class: 'key', x: SIGN[sign], y: size * 0.34, 'font-size': size }),
        ],
        { transform: at(x, y) },
      ),
    ),
  );
}

function drawSign(sign: KeySign): Mark[] {
  const shape = { dot: 2.5, ring: 5, ringed: false };
  switch (sign) {
    case 'claimed':
    case 'fact':
      return [
        ...drawTie({ ...shape, from: 3, to: 25, claimed: sign === 'claimed' }),
        drawDot(3, shape.dot),
      ];
    case 'own':
      return [...drawTie({ ...shape, from: 8, to: 8, claimed: true }), drawDot(8, shape.dot)];
    case 'line':
      return [svg.line({ class: 'border', x1: 4, x2: 4, y1: -6, y2: 6 })];
  }
}
