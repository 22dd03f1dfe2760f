import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { PlannedLine } from './drawable.ts';
import type { Measures } from './measures.ts';

/** The border, the river and the rules between parts of the drawing. */
export const drawGround = (river: string | undefined, measures: Measures): Mark =>
  svg.g(
    'ground',
    measures.plan.lines.flatMap((line, index) => [
      svg.path({ class: line.kind, d: pathOf(line, measures) }, `${line.kind}-${index}`),
      measures.narrow ? undefined : drawName(line, river, measures),
    ]),
  );

/** What the border and the river are called, where there is room. */
function drawName(
  { kind, from, to }: PlannedLine,
  river: string | undefined,
  measures: Measures,
): Mark | undefined {
  const size = measures.small;
  switch (kind) {
    case 'border':
      return svg.text('The border', {
        class: 'tone-line',
        'font-size': size,
        x: measures.x(from.x) + 9,
        y: measures.y(from.row) + size * 0.35,
      });
    case 'river':
      if (river === undefined) return undefined;
      return svg.text(river, {
        class: 'river-name',
        'font-size': size + 1,
        'text-anchor': 'end',
        x: measures.x(to.x),
        y: measures.y(to.row - 0.5) + size * 0.35,
      });
    case 'rule':
      return undefined;
  }
}

/** Pixels kept free for the river’s name at the end of its line. */
const RIVER_NAME = 76;

function pathOf({ kind, from, to }: PlannedLine, measures: Measures): string {
  const [x1, y1] = [px(measures.x(from.x)), px(measures.y(from.row - 0.5))];
  const named = kind === 'river' && !measures.narrow ? RIVER_NAME : 0;
  const [x2, y2] = [px(measures.x(to.x) - named), px(measures.y(to.row - 0.5))];
  if (kind !== 'river') return `M${x1} ${y1}L${x2} ${y2}`;
  const step = px((x2 - x1) / 4);
  const rise = px(Math.min(9, measures.pitch * 0.4));
  return `M${x1} ${y1}q${px(step / 2)} ${-rise} ${step} 0t${step} 0t${step} 0t${step} 0`;
}
