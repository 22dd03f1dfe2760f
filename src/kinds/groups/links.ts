import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { curvePath } from '../../charts/curve.ts';
import { drawLines } from '../../charts/text-lines.ts';
import type { DrawableGroups, DrawableGroupsState, PlannedRoof, PlannedTie } from './drawable.ts';
import { middleOf, nameAt } from './frame.ts';
import type { Frame } from './frame.ts';
import { remarkFor, wordsFor } from './words.ts';

/** The ties of a state, from each group’s name to the mark of whom it is tied to. */
export const drawTies = (scene: DrawableGroups, state: DrawableGroupsState, frame: Frame): Mark =>
  svg.g(
    'ties',
    frame.plan.ties.map((tie) => drawTie(tie, scene, state, frame)),
  );

function drawTie(
  { from, to, side, past, title, notes }: PlannedTie,
  { groups }: DrawableGroups,
  { remarks }: DrawableGroupsState,
  frame: Frame,
): Mark {
  const { plan, half } = frame;
  const group = groups.find(({ key }) => key === from)!;
  const slot = plan.slots[from]!;
  const words = wordsFor(group, slot, frame);
  const remark = remarkFor(remarks[from], words, slot.span, frame);
  const [x, y] = middleOf(slot, frame);
  const [toX, toY] = middleOf(plan.slots[to] ?? plan.poles.find(({ key }) => key === to)!, frame);
  const start =
    x +
    nameAt(frame) +
    textWidth(words, frame.type) +
    (remark === '' ? 0 : textWidth(remark, frame.small) + 7) +
    6;
  const end = toX - half - 4;
  const bend = (frame.x(slot.x + slot.span) + end) / 2;
  return svg.path(
    {
      class: `tie${past ? ' claimed' : ''}${side === undefined ? '' : ` side-${side}`}`,
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
export function drawRoof(roof: PlannedRoof, frame: Frame): Mark {
  const { key, row, until, label, side, title, notes } = roof;
  const x = frame.x(roof.x);
  const [top, bottom] = [frame.y(row - 0.5) + 2, frame.y(until - 0.5) - 2];
  const size = frame.small;
  const lead = size + 4;
  const room = frame.x(roof.span) - frame.x(0) - 12;
  const wrapped = label === undefined ? [] : wrapText(label, room, size);
  const lines = wrapped.length * lead <= bottom - top + 8 ? wrapped : [];
  const y = (top + bottom) / 2 - ((lines.length - 1) * lead) / 2 + size * 0.35;
  return svg.g(
    { key, notes, title },
    [
      svg.path({ class: 'bar', d: `M${px(x)} ${px(top)}V${px(bottom)}` }),
      ...drawLines({ lines, x: x - 10, y, lead }, { class: 'text-side', 'font-size': size }),
    ],
    { class: `side-${side}`, 'text-anchor': 'end' },
  );
}
