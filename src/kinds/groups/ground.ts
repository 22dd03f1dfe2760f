import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { PlannedLine } from './drawable.ts';
import type { Frame } from './frame.ts';

/** The border, the river and the rules between parts of the drawing. */
export const drawGround = (frame: Frame): Mark =>
  svg.g(
    'ground',
    frame.plan.lines.flatMap((line, index) => [
      svg.path({ class: line.kind, d: pathOf(line, frame) }, `${line.kind}-${index}`),
      frame.narrow ? undefined : drawName(line, frame),
    ]),
  );

/** What the border and the river are called, where there is room. */
function drawName({ kind, from, to }: PlannedLine, frame: Frame): Mark | undefined {
  const size = frame.small;
  switch (kind) {
    case 'border':
      return svg.text('The border', {
        class: 'tone-line',
        'font-size': size,
        x: frame.x(from.x) + 9,
        y: frame.y(from.row) + size * 0.35,
      });
    case 'river':
      return svg.text('Euphrates', {
        class: 'river-name',
        'font-size': size + 1,
        'text-anchor': 'end',
        x: frame.x(to.x),
        y: frame.y(to.row - 0.5) + size * 0.35,
      });
    case 'rule':
      return undefined;
  }
}

/** Pixels kept free for the river’s name at the end of its line. */
const RIVER_NAME = 76;

function pathOf({ kind, from, to }: PlannedLine, frame: Frame): string {
  const [x1, y1] = [px(frame.x(from.x)), px(frame.y(from.row - 0.5))];
  const named = kind === 'river' && !frame.narrow ? RIVER_NAME : 0;
  const [x2, y2] = [px(frame.x(to.x) - named), px(frame.y(to.row - 0.5))];
  if (kind !== 'river') return `M${x1} ${y1}L${x2} ${y2}`;
  const step = px((x2 - x1) / 4);
  const rise = px(Math.min(9, frame.pitch * 0.4));
  return `M${x1} ${y1}q${px(step / 2)} ${-rise} ${step} 0t${step} 0t${step} 0t${step} 0`;
}
