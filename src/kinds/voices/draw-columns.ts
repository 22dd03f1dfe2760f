import { drawBlock, linesHeight } from '../../charts/text-block.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { columnOf, lineAt } from './columns.ts';
import { sideLines } from './layout.ts';
import type { PlacedVoices } from './layout.ts';

/** The columns: one high band a side, or on phones a piece of it behind each voice, for words to pass. */
export function drawColumns(placed: PlacedVoices): Mark {
  const { frame, plate, rows, top, bottom } = placed;
  const pieces = frame.narrow
    ? rows.map((row) => ({ key: row.voice.id, y: row.top, height: row.strip }))
    : [{ key: 'all', y: top - 8, height: bottom - top + 8 }];
  const x = lineAt(plate, frame);
  return svg.g('columns', [
    ...pieces.flatMap(({ key, y, height }) => [
      ...plate.sides.map(({ id, ground }) =>
        svg.rect(
          {
            class: `ground ground-${ground ?? 'beyond'}`,
            x: columnOf(id, plate, frame) - frame.column / 2 + 1,
            y,
            width: frame.column - 2,
            height,
          },
          `${key}-${id}`,
        ),
      ),
    ]),
    ...(x === undefined ? [] : [drawLine(placed, x, pieces)]),
  ]);
}

/** The line between two columns, with its name at its end where the columns are whole. */
function drawLine(
  { frame, plate, bottom }: PlacedVoices,
  x: number,
  pieces: readonly { readonly key: string; readonly y: number; readonly height: number }[],
): Mark {
  const { size } = frame.type.label;
  const label = plate.line?.label ?? '';
  return svg.g({ key: 'line', notes: 'edition', title: `The ${label}, schematic.` }, [
    ...pieces.map(({ key, y, height }) =>
      svg.line({ class: 'border', x1: x, x2: x, y1: y, y2: y + height }, key),
    ),
    ...(frame.narrow
      ? []
      : [
          svg.text(label, {
            class: 'line-name',
            x,
            y: bottom + size + 1,
            'font-size': size,
            'text-anchor': 'middle',
          }),
        ]),
  ]);
}

/** The names of the sides over their columns, and what the voices of each round speak about. */
export function drawHeads({ frame, plate, heads, top }: PlacedVoices): Mark[] {
  const { narrow, margin, size } = frame;
  const foot = narrow ? top - 3 : top - 12;
  return [
    ...plate.sides.map((side): Mark => {
      const lines = sideLines(side, frame);
      const x = columnOf(side.id, plate, frame);
      const block = drawBlock({
        key: 'name',
        x,
        y: foot - linesHeight(lines),
        anchor: 'middle',
        lines,
      });
      return svg.g(`side-${side.id}`, [block], {
        class: side.party === undefined ? 'side' : `side party-${side.party}`,
      });
    }),
    ...heads.map(({ round, lines, top: y }, index) =>
      svg.g(`head-${round.id}`, [
        ...(index === 0
          ? []
          : [
              svg.line({
                class: 'rule',
                x1: margin,
                x2: size.width - margin,
                y1: y - 4,
                y2: y - 4,
              }),
            ]),
        drawBlock({ key: 'words', x: margin, y, anchor: 'start', lines }),
      ]),
    ),
  ];
}
