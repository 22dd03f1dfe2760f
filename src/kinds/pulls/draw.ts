import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { Size, Mark } from '../../graphics/mark.ts';
import { px } from '../../graphics/mark.ts';
import type { PullsScene, PullsState } from './schema.ts';
import { drawForce } from './draw-force.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { layoutWide } from './layout-wide.ts';
import { linePath } from './line.ts';
import type { PlacedPulls, PlacedText } from './placed.ts';

/** Below this width, in pixels, words stand beneath the line instead of beside it. */
const BESIDE = 640;

/** Draw the line with all that pulls at it, and one force told in words. */
export function drawPulls(scene: PullsScene, state: PullsState, size: Size): Mark {
  const placed = layoutPulls(scene, state, size);
  return drawGraphic(`pulls pulls-${placed.measure}`, size, [
    ...drawLine(placed),
    ...placed.forces.map((force) => drawForce(force, state.shows === undefined)),
    {
      tag: 'g',
      key: 'caution',
      children: placed.caution.map((line) => drawText(line, 'caution')),
    },
  ]);
}

/** Place everything for one state. */
export const layoutPulls = (scene: PullsScene, state: PullsState, size: Size): PlacedPulls =>
  (size.width < BESIDE ? layoutNarrow : layoutWide)(scene, state, size);

function drawLine({ span, middle, bends, reach, banks, rule }: PlacedPulls): Mark[] {
  return [
    ...banks.map((line) => ({ ...drawText(line, 'bank'), key: `bank-${line.text}` })),
    {
      tag: 'path',
      key: 'line-before',
      attrs: { class: 'line-before', d: linePath(span, middle, [], reach) },
    },
    {
      tag: 'path',
      key: 'line',
      notes: 'edition',
      title: 'The border as a line that forces pull at; how far it bends measures nothing.',
      attrs: { class: 'border', d: linePath(span, middle, bends, reach) },
    },
    ...(rule
      ? [
          {
            tag: 'line',
            key: 'rule',
            attrs: { class: 'rule', x1: rule.from, x2: rule.to, y1: px(rule.y), y2: px(rule.y) },
          },
        ]
      : []),
  ];
}

const drawText = ({ text, x, y, anchor }: PlacedText, className: string): Mark => ({
  tag: 'text',
  text,
  attrs: { class: className, x: px(x), y: px(y), 'text-anchor': anchor },
});
