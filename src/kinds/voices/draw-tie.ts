import { arrowhead } from '../../charts/arrowhead.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { MarkSize } from './frame.ts';

/** A tie in pixels: the middles of the columns it leads from and to, and how large it is drawn. */
export type TieShape = MarkSize & {
  readonly from: number;
  readonly to: number;
  readonly claimed: boolean;
  /** Whether a ring stands around its beginning, so that it leaves from there. */
  readonly ringed: boolean;
};

/** The dot from which a voice leads; while the voice waits, it is hollow. */
export const drawDot = (x: number, dot: number, waiting = false): Mark =>
  svg.circle({ class: waiting ? 'dot waiting' : 'dot', cx: x, cy: 0, r: dot }, 'dot');

/** An arrow to a mark, or a mark around the dot itself: full for what is a fact, else hollow. */
export function drawTie({ from, to, claimed, dot, ring, ringed }: TieShape): Mark[] {
  const end = claimed ? 'end claimed-end' : 'end';
  const mark = svg.circle({ class: end, cx: to, cy: 0, r: ring }, 'end');
  if (from === to) return [mark];
  const ahead = to > from ? 1 : -1;
  const start = from + ahead * ((ringed ? ring : dot) + 1.5);
  const tip = to - ahead * (ring + 1);
  const barb = Math.max(3, ring * 0.75);
  return [
    svg.line(
      { class: claimed ? 'course claimed' : 'course', x1: start, x2: tip, y1: 0, y2: 0 },
      'course',
    ),
    svg.path({ class: 'arrow', d: arrowhead([tip, 0], [ahead, 0], barb, barb * 0.7) }, 'arrow'),
    mark,
  ];
}
