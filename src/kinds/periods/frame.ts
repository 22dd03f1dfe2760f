import { isLarge, NARROW, px } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import { scaleLinear } from 'd3-scale';
import type { PeriodsScene } from './schema.ts';

/** The measures every part of the drawing shares, in pixels. */
export type Frame = {
  readonly size: Size;
  /** On a narrow drawing time runs downward and Syria lies on the left; else rightward, Syria above. */
  readonly narrow: boolean;
  /** Where the scale of years ends: the report’s today. */
  readonly today: number;
  /** The first years of the decades that are named on the scale. */
  readonly decades: readonly number[];
  /** How far along the drawing a year lies. */
  readonly along: (year: number) => number;
  /** Where the drawing of time ends, beyond today. */
  readonly end: number;
  /** Where the border line lies across the drawing. */
  readonly middle: number;
  /** How deep each bank is, from the line to its outer edge. */
  readonly bank: number;
  /** Whether there is room for larger type than usual. */
  readonly large: boolean;
  /** The point `t` along time and `s` across: negative on the Syrian side, positive on the Iraqi. */
  readonly point: (t: number, s: number) => readonly [x: number, y: number];
};

/** Lay out time and the two banks for a size. */
export function frame({ since, today: appeared }: PeriodsScene, size: Size): Frame {
  const today = momentSpan(appeared)[1];
  const years = Array.from({ length: Math.floor(today) - since }, (_, index) => since + index + 1);
  const narrow = size.width < NARROW;
  const [start, end] = narrow ? [24, size.height - 4] : [16, size.width - 12];
  const blurred = (end - start) * (narrow ? 0.13 : 0.14);
  const middle = narrow ? size.width / 2 + 10 : size.height / 2 - 10;
  const large = isLarge(size);
  const words = large ? 215 : 178;
  const bank = narrow
    ? Math.min(44, size.width * 0.125)
    : Math.min(320, Math.max(size.height * 0.2, size.height / 2 - 10 - words));
  return {
    size,
    narrow,
    large,
    today,
    decades: years.filter((year) => year % 10 === 0),
    along: scaleLinear([since, today], [start, end - blurred]),
    end,
    middle,
    bank,
    point: (t, s) => (narrow ? [px(middle + s), px(t)] : [px(t), px(middle + s)]),
  };
}

/** A rectangle from `t0` to `t1` along time and from `s0` to `s1` across. */
export function rectOf(
  { point }: Frame,
  [t0, t1]: readonly [number, number],
  s0: number,
  s1: number,
) {
  const [[xa, ya], [xb, yb]] = [point(t0, s0), point(t1, s1)];
  return {
    x: Math.min(xa, xb),
    y: Math.min(ya, yb),
    width: px(Math.abs(xb - xa)),
    height: px(Math.abs(yb - ya)),
  };
}
