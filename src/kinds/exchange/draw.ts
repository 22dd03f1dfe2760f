import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import type { ExchangeScene, ExchangeState } from './schema.ts';
import { drawFootLines } from '../../charts/foot-lines.ts';
import { drawAct } from './draw-act.ts';
import { drawArrow } from './draw-arrow.ts';
import { placeArrows } from './arrows.ts';
import type { Frame } from './frame.ts';
import { layoutExchange } from './layout.ts';
import type { PlacedRow } from './layout.ts';
import { chipHeight } from './rows.ts';

/** Draw the exchange up to the turns that a state tells. */
export function drawExchange(scene: ExchangeScene, state: ExchangeState, size: Size): Mark {
  const { frame, rows, cut, foot } = layoutExchange(scene, state, size);
  return drawGraphic('exchange', size, [
    drawLane(scene, 'left', frame),
    drawLane(scene, 'right', frame),
    drawSpine(rows, cut, frame),
    { tag: 'g', key: 'answers', children: placeArrows(rows, frame).map(drawArrow) },
    { tag: 'g', key: 'dates', children: rows.map((row) => drawChip(row, frame)) },
    {
      tag: 'g',
      key: 'acts',
      children: rows.flatMap((row) => row.acts.map((act) => drawAct(act, row, frame))),
    },
    drawFootLines(foot, 10, size.height - 8),
  ]);
}

/** The rail of a side, with its name above it. */
function drawLane({ lanes }: ExchangeScene, lane: 'left' | 'right', frame: Frame): Mark {
  const { narrow, rails, top, bottom, type } = frame;
  const { side, label } = lanes[lane];
  const x = px(rails[lane]);
  const inward = (lane === 'left') === narrow;
  return {
    tag: 'g',
    key: `lane-${lane}`,
    attrs: { class: `side-${side}` },
    children: [
      { tag: 'line', attrs: { class: 'rail', x1: x, x2: x, y1: top - 8, y2: bottom } },
      {
        tag: 'text',
        text: label,
        attrs: {
          class: 'lane',
          x: narrow ? px(x + (inward ? -5 : 5)) : x,
          y: top - (narrow ? 12 : 16),
          'font-size': type.tie.size,
          'text-anchor': inward ? 'start' : 'end',
        },
      },
    ],
  };
}

/** The spine of time; it fades where earlier turns had no room. */
function drawSpine(rows: readonly PlacedRow[], cut: boolean, frame: Frame): Mark | undefined {
  if (frame.narrow) return undefined;
  const [first] = rows;
  const top = cut || first === undefined ? frame.top - 8 : first.top + first.node;
  const x = px(frame.mid);
  return {
    tag: 'line',
    key: 'spine',
    attrs: { class: 'spine', x1: x, x2: x, y1: px(top), y2: px(frame.bottom) },
  };
}

/** A date: full for a day, open for a month, dashed where none is given. */
function drawChip(
  { turn, chip, told, top, node, acts }: PlacedRow,
  frame: Frame,
): Mark | undefined {
  if (chip === undefined) return undefined;
  const { narrow, mid, rails, type } = frame;
  const height = chipHeight(frame);
  const lane = acts[0]?.act.lane;
  const x =
    !narrow || lane === 'both'
      ? mid
      : lane === 'left'
        ? rails.left + 11 + chip.width / 2
        : rails.right - 11 - chip.width / 2;
  return {
    tag: 'g',
    key: `date-${turn.id}`,
    attrs: {
      class: `date ${turn.date ? `date-${turn.date.precision}` : 'date-none'}${told ? ' told' : ''}`,
      transform: at(x, top + node),
    },
    children: [
      {
        tag: 'rect',
        attrs: {
          class: 'chip',
          x: px(-chip.width / 2),
          y: px(-height / 2),
          width: px(chip.width),
          height,
          rx: turn.date?.precision === 'day' ? 2 : px(height / 2),
        },
      },
      {
        tag: 'text',
        text: chip.text,
        attrs: {
          class: 'chip-text',
          y: px(type.date.size * 0.35),
          'font-size': type.date.size,
          'text-anchor': 'middle',
        },
      },
    ],
  };
}
