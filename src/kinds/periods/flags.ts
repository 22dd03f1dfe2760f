import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { blockBox } from '../../charts/text-block.ts';
import { flagOf } from './labels.ts';
import type { PlacedPeriods } from './layout.ts';

/** The staffs that tie a wide drawing’s labels to the beginning of their periods. */
export function drawFlags({ measures, periods, labels }: PlacedPeriods): Mark[] {
  if (measures.narrow) return [];
  return periods.flatMap(({ period }) => {
    const label = labels.find(({ key }) => key === `label-${period.id}`);
    if (label === undefined) return [];
    const { x, above } = flagOf(measures, period);
    const { top, bottom } = blockBox(label);
    const edge = above ? measures.middle - measures.bank : measures.middle + measures.bank;
    const d = `M${px(x)},${px(above ? top + 3 : bottom - 3)}L${px(x)},${px(edge)}`;
    return [svg.path({ class: 'flag', d }, `flag-${period.id}`)];
  });
}
