import type { DistancesScene, DistancesState } from './schema.ts';
import { px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { placeFigure } from './figure.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** The two countries as two tones, the border between them, their names. */
export function drawGround(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const { west, east } = scene.countries;
  const { down, along, border } = placed;
  const { width, height } = size;
  const edge = px(along(border));
  const beyond = down
    ? { x: 0, y: edge, width, height: px(Math.max(0, height - edge)) }
    : { x: edge, y: 0, width: px(Math.max(0, width - edge)), height };
  const [gapFrom, gapTo] = gapInBorder(scene, state, placed, size);
  const reach = down ? width : height;
  const d = down
    ? `M 0 ${edge} L ${gapFrom} ${edge} M ${gapTo} ${edge} L ${reach} ${edge}`
    : `M ${edge} 0 L ${edge} ${gapFrom} M ${edge} ${gapTo} L ${edge} ${reach}`;
  return {
    tag: 'g',
    key: 'ground',
    children: [
      { tag: 'rect', key: west.id, attrs: { class: 'ground', x: 0, y: 0, width, height } },
      { tag: 'rect', key: east.id, attrs: { class: 'ground-east', ...beyond } },
      {
        tag: 'path',
        key: 'border',
        notes: 'edition',
        title: scene.border,
        attrs: { class: 'border', d },
      },
      ...countryNames(scene, placed, size),
    ],
  };
}

function countryNames(
  { countries: { west, east } }: DistancesScene,
  placed: PlacedDistances,
  { width, height }: Size,
): Mark[] {
  const { down, along, border } = placed;
  const edge = along(border);
  const name = ({ id, name: text }: typeof west, x: number, y: number, anchor: string): Mark => ({
    tag: 'text',
    key: `name-${id}`,
    text: text.toUpperCase(),
    attrs: { class: textClass(placed, 'country'), x: px(x), y: px(y), 'text-anchor': anchor },
  });
  return down
    ? [name(west, width - 14, 22, 'end'), name(east, width - 14, height - 40, 'end')]
    : [name(west, edge - 14, 30, 'end'), name(east, edge + 16, 30, 'start')];
}

/** The border breaks where a large number stands over it; else the gap has no length. */
function gapInBorder(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): readonly [from: number, to: number] {
  const { down } = placed;
  if (state.figure !== 'suburbs') {
    const middle = down ? size.width / 2 : size.height / 4;
    return [middle, middle];
  }
  const { left, right, top, bottom } = placeFigure(scene, state, placed, size);
  return down ? [px(left - 8), px(right + 8)] : [px(top - 6), px(bottom + 8)];
}
