import type { DistancesState } from './schema.ts';
import { px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { placeFigure } from './figure.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** The two countries as two tones, the border between them, their names. */
export function drawGround(placed: PlacedDistances, state: DistancesState, size: Size): Mark {
  const { down, along, border } = placed;
  const { width, height } = size;
  const edge = px(along(border));
  const iraq = down
    ? { x: 0, y: edge, width, height: px(Math.max(0, height - edge)) }
    : { x: edge, y: 0, width: px(Math.max(0, width - edge)), height };
  const [gapFrom, gapTo] = gapInBorder(placed, state, size);
  const reach = down ? width : height;
  const d = down
    ? `M 0 ${edge} L ${gapFrom} ${edge} M ${gapTo} ${edge} L ${reach} ${edge}`
    : `M ${edge} 0 L ${edge} ${gapFrom} M ${edge} ${gapTo} L ${edge} ${reach}`;
  return {
    tag: 'g',
    key: 'ground',
    children: [
      { tag: 'rect', key: 'syria', attrs: { class: 'ground', x: 0, y: 0, width, height } },
      { tag: 'rect', key: 'iraq', attrs: { class: 'ground-east', ...iraq } },
      {
        tag: 'path',
        key: 'border',
        notes: 'edition',
        title: 'The border; where it crosses the seven kilometers is schematic',
        attrs: { class: 'border', d },
      },
      ...countryNames(placed, size),
    ],
  };
}

function countryNames(placed: PlacedDistances, { width, height }: Size): Mark[] {
  const { down, along, border } = placed;
  const edge = along(border);
  const name = (key: string, text: string, x: number, y: number, anchor: string): Mark => ({
    tag: 'text',
    key,
    text,
    attrs: { class: textClass(placed, 'country'), x: px(x), y: px(y), 'text-anchor': anchor },
  });
  return down
    ? [
        name('name-syria', 'SYRIA', width - 14, 22, 'end'),
        name('name-iraq', 'IRAQ', width - 14, height - 40, 'end'),
      ]
    : [
        name('name-syria', 'SYRIA', edge - 14, 30, 'end'),
        name('name-iraq', 'IRAQ', edge + 16, 30, 'start'),
      ];
}

/** The border breaks where a large number stands over it; else the gap has no length. */
function gapInBorder(
  placed: PlacedDistances,
  state: DistancesState,
  size: Size,
): readonly [from: number, to: number] {
  const { down } = placed;
  if (state.figure !== 'suburbs') {
    const middle = down ? size.width / 2 : size.height / 4;
    return [middle, middle];
  }
  const { left, right, top, bottom } = placeFigure(placed, state, size);
  return down ? [px(left - 8), px(right + 8)] : [px(top - 6), px(bottom + 8)];
}
