import { px } from '../../graphics/mark.ts';
import { arrowhead } from '../../charts/arrowhead.ts';
import type { FlowMove } from './schema.ts';
import { clearanceOf, stationAt } from './frame.ts';
import type { Frame, Point } from './frame.ts';

/** A curve from one station to another, in pixels: start, the point it bends towards, end. */
export type Curve = readonly [start: Point, bend: Point, end: Point];

/**
 * How far a stream bows out, in parts of its length: to the right of those who move, so that two
 * directions part; on a phone only those who move down bow, away from the names of the towns.
 */
function bowOf(from: FlowMove['from'], down: number, narrow: boolean): number {
  if (from === 'sky') return 0;
  if (narrow) return down > 0 ? -0.2 : 0;
  return 0.14;
}

/** The curve of a movement, from the edge of one station to the edge of the other. */
export function curveOf({ from, to }: FlowMove, frame: Frame): Curve {
  const [start, end] = [stationAt(from, frame), stationAt(to, frame)];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy);
  const ahead = (distance: number): Point => [
    start[0] + (dx * distance) / length,
    start[1] + (dy * distance) / length,
  ];
  const aside = from === 'sky' || (frame.narrow && dy < 0) ? 0 : frame.town * 0.3;
  const side = frame.narrow ? -aside : aside;
  const beside = ([x, y]: Point): Point => [x - (dy / length) * side, y + (dx / length) * side];
  const first = beside(ahead(clearanceOf(from, frame)));
  const last = beside(ahead(length - clearanceOf(to, frame)));
  const bow = bowOf(from, dy, frame.narrow);
  const bend: Point = [(first[0] + last[0]) / 2 - dy * bow, (first[1] + last[1]) / 2 + dx * bow];
  return [first, bend, last];
}

/** A point of a curve and the direction there (a unit vector), `t` from 0 to 1. */
export function pointOn([a, b, c]: Curve, t: number): { at: Point; ahead: Point } {
  const blend = (axis: 0 | 1): number =>
    (1 - t) ** 2 * a[axis] + 2 * (1 - t) * t * b[axis] + t ** 2 * c[axis];
  const slope = (axis: 0 | 1): number => (1 - t) * (b[axis] - a[axis]) + t * (c[axis] - b[axis]);
  const length = Math.hypot(slope(0), slope(1)) || 1;
  return { at: [blend(0), blend(1)], ahead: [slope(0) / length, slope(1) / length] };
}

/** A curve as path commands. */
export function curvePath([a, b, c]: Curve): string {
  return `M ${px(a[0])} ${px(a[1])} Q ${px(b[0])} ${px(b[1])} ${px(c[0])} ${px(c[1])}`;
}

/** An arrowhead at the end of a curve, or turned around at its start. */
export function headPath(curve: Curve, end: boolean, length: number): string {
  const { at, ahead } = pointOn(curve, end ? 1 : 0);
  const turn = end ? 1 : -1;
  return arrowhead(at, [ahead[0] * turn, ahead[1] * turn], length, length * 0.6);
}
