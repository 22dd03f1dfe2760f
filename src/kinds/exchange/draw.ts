import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { ExchangeScene, ExchangeState } from './schema.ts';
import { drawLines } from '../../charts/text-lines.ts';
import { drawAct } from './draw-act.ts';
import { drawArrow } from './draw-arrow.ts';
import { placeArrows } from './arrows.ts';
import type { Measures } from './measures.ts';
import { layoutExchange } from './layout.ts';
import type { PlacedRow } from './layout.ts';
import { chipHeight } from './rows.ts';

/** Draw the exchange up to the turns that a state tells. */
export function drawExchange(scene: ExchangeScene, state: ExchangeState, size: Size): Mark {
  const { measures, rows, cut, footnote } = layoutExchange(scene, state, size);
  return drawGraphic('exchange', size, [
    drawLane(scene, 'left', measures),
    drawLane(scene, 'right', measures),
    drawSpine(rows, cut, measures),
    svg.g('answers', placeArrows(rows, measures).map(drawArrow)),
    svg.g(
      'dates',
      rows.map((row) => drawChip(row, measures)),
    ),
    svg.g(
      'acts',
      rows.flatMap((row) => row.acts.map((act) => drawAct(act, row, scene.shapes, measures))),
    ),
    svg.g({ key: 'key', notes: 'edition' }, drawLines(footnote, { class: 'key' })),
  ]);
}

/** The rail of a side, with its name above it. */
function drawLane({ lanes }: ExchangeScene, lane: 'left' | 'right', measures: Measures): Mark {
  const { narrow, rails, top, bottom, type } = measures;
  const { party, label } = lanes[lane];
  const x = rails[lane];
  const inward = (lane === 'left') === narrow;
  return svg.g(
    `lane-${lane}`,
    [
      svg.line({ class: 'rail', x1: x, x2: x, y1: top - 8, y2: bottom }),
      svg.text(label, {
        class: 'lane',
        x: narrow ? x + (inward ? -5 : 5) : x,
        y: top - (narrow ? 12 : 16),
        'font-size': type.tie.size,
        'text-anchor': inward ? 'start' : 'end',
      }),
    ],
    { class: `party-${party}` },
  );
}

/** The spine of time; it fades where earlier turns had no room. */
function drawSpine(rows: readonly PlacedRow[], cut: boolean, measures: Measures): Mark | undefined {
  if (measures.narrow) return undefined;
  const [first] = rows;
  const top = cut || first === undefined ? measures.top - 8 : first.top + first.node;
  const { mid, bottom } = measures;
  return svg.line({ class: 'spine', x1: mid, x2: mid, y1: top, y2: bottom }, 'spine');
}

/** A date: full for a day, open for a month, dashed where none is given. */
function drawChip(
  { turn, chip, told, top, node, acts }: PlacedRow,
  measures: Measures,
): Mark | undefined {
  if (chip === undefined) return undefined;
  const { narrow, mid, rails, type } = measures;
  const height = chipHeight(measures);
  const lane = acts[0]?.act.lane;
  const x =
    !narrow || lane === 'both'
      ? mid
      : lane === 'left'
        ? rails.left + 11 + chip.width / 2
        : rails.right - 11 - chip.width / 2;
  return svg.g(
    `date-${turn.id}`,
    [
      svg.rect({
        class: 'chip',
        x: -chip.width / 2,
        y: -height / 2,
        width: chip.width,
        height,
        rx: turn.date?.precision === 'day' ? 2 : height / 2,
      }),
      svg.text(chip.text, {
        class: 'chip-text',
        y: type.date.size * 0.35,
        'font-size': type.date.size,
        'text-anchor': 'middle',
      }),
    ],
    {
      class: `date ${turn.date ? `date-${turn.date.precision}` : 'date-none'}${told ? ' told' : ''}`,
      transform: at(x, top + node),
    },
  );
}
