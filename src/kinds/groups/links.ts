import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { curvePath } from '../../charts/curve.ts';
import { drawLines } from '../../charts/text-lines.ts';
import type { DrawableGroups, DrawableGroupsState, PlannedRoof, PlannedTie } from './drawable.ts';
import { middleOf, nameAt } from './measures.ts';
import type { Measures } from './measures.ts';
import { remarkFor, wordsFor } from './words.ts';

/** The ties of a state, from each group’s name to the mark of whom it is tied to. */
export const drawTies = (
  scene: DrawableGroups,
  state: DrawableGroupsState,
  measures: Measures,
): Mark =>
  svg.g(
    'ties',
    measures.plan.ties.map((tie) => drawTie(tie, scene, state, measures)),
  );

function drawTie(
  { from, to, party, past, title, notes }: PlannedTie,
  { groups }: DrawableGroups,
  { remarks }: DrawableGroupsState,
  measures: Measures,
): Mark {
  const { plan, half } = measures;
  const group = groups.find(({ key }) => key === from)!;
  const slot = plan.slots[from]!;
  const words = wordsFor(group, slot, measures);
  const remark = remarkFor(remarks[from], words, slot.span, measures);
  const [x, y] = middleOf(slot, measures);
  const [toX, toY] = middleOf(
    plan.slots[to] ?? plan.poles.find(({ key }) => key === to)!,
    measures,
  );
  const start =
    x +
    nameAt(measures) +
    textWidth(words, measures.type) +
    (remark === '' ? 0 : textWidth(remark, measures.small) + 7) +
    6;
  const end = toX - half - 4;
  const bend = (measures.x(slot.x + slot.span) + end) / 2;
  return svg.path(
    {
      class: `tie${past ? ' claimed' : ''}${party === undefined ? '' : ` party-${party}`}`,
      d: curvePath([
        [start, y],
        [bend, y],
        [bend, toY],
        [end, toY],
      ]),
    },
    { key: `${from}-${to}`, notes, title },
  );
}

/** The bar beside groups that belong to somebody on paper, with its words where there is room. */
export function drawRoof(roof: PlannedRoof, measures: Measures): Mark {
  const { key, row, until, label, party, title, notes } = roof;
  const x = measures.x(roof.x);
  const [top, bottom] = [measures.y(row - 0.5) + 2, measures.y(until - 0.5) - 2];
  const size = measures.small;
  const lead = size + 4;
  const room = measures.x(roof.span) - measures.x(0) - 12;
  const wrapped = label === undefined ? [] : wrapText(label, room, size);
  const lines = wrapped.length * lead <= bottom - top + 8 ? wrapped : [];
  const y = (top + bottom) / 2 - ((lines.length - 1) * lead) / 2 + size * 0.35;
  return svg.g(
    { key, notes, title },
    [
      svg.path({ class: 'bar', d: `M${px(x)} ${px(top)}V${px(bottom)}` }),
      ...drawLines({ lines, x: x - 10, y, lead }, { class: 'text-party', 'font-size': size }),
    ],
    { class: `party-${party}`, 'text-anchor': 'end' },
  );
}
