import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { Point } from '../../graphics/shapes.ts';
import { typeScale } from '../../charts/type-scale.ts';
import type { TypeScale } from '../../charts/type-scale.ts';
import { directionOf } from '../../charts/direction.ts';
import type { Direction } from '../../charts/direction.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import { scaleLinear } from 'd3-scale';
import type { BankName, PeriodsScene } from './schema.ts';

/** The measures every part of the drawing shares, in pixels. */
export type Measures = {
  readonly size: Size;
  /** On a narrow drawing time runs downward and the west lies left; else rightward, the west above. */
  readonly narrow: boolean;
  readonly way: Direction;
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
  readonly type: TypeScale;
  readonly set: typeof WIDE;
  /** The point `t` along time and `s` across: negative in the west, positive in the east. */
  readonly point: (t: number, s: number) => Point;
};

/** What differs between a wide drawing and one down a phone, in pixels. */
const WIDE = {
  /** From the drawing’s edges to where time begins and ends, and to where the banks begin. */
  ends: { before: 16, after: 12, banks: 0 },
  /** The part of the drawing beyond today. */
  beyond: 0.14,
  /** How far the line lies off the middle. */
  off: -10,
  /** From arrow to arrow and to the ends of their period; their heads; how far they slip on each side. */
  arrows: { pitch: 16, inset: 4, head: 9, slip: 5 },
  /** From one post to the next. */
  posts: 9,
  /** Radius of the crossing. */
  gate: 6.5,
};
const PHONE: typeof WIDE = {
  ends: { before: 24, after: 4, banks: 20 },
  beyond: 0.13,
  off: 10,
  arrows: { pitch: 9, inset: 1, head: 5, slip: 1.5 },
  posts: 6,
  gate: 4.5,
};

/** Which way across the line a bank lies. */
export const signOf = (bank: BankName): -1 | 1 => (bank === 'west' ? -1 : 1);

/** Lay out time and the two banks for a size. */
export function measuresOf({ since, today: appeared }: PeriodsScene, size: Size): Measures {
  const today = momentSpan(appeared)[1];
  const years = Array.from({ length: Math.floor(today) - since }, (_, index) => since + index + 1);
  const narrow = size.width < NARROW;
  const way = directionOf(narrow);
  const [length, breadth] = way.extent(size);
  const set = narrow ? PHONE : WIDE;
  const [start, end] = [set.ends.before, length - set.ends.after];
  const blurred = (end - start) * set.beyond;
  const middle = breadth / 2 + set.off;
  const large = isLarge(size);
  const words = large ? 215 : 178;
  const bank = narrow
    ? Math.min(44, size.width * 0.125)
    : Math.min(320, Math.max(size.height * 0.2, size.height / 2 - 10 - words));
  return {
    size,
    narrow,
    way,
    large,
    type: typeScale(size),
    set,
    today,
    decades: years.filter((year) => year % 10 === 0),
    along: scaleLinear([since, today], [start, end - blurred]),
    end,
    middle,
    bank,
    point: (t, s) => way.point(t, middle + s),
  };
}
