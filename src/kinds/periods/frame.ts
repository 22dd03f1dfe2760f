import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { Point } from '../../graphics/shapes.ts';
import { directionOf } from '../../charts/direction.ts';
import type { Direction } from '../../charts/direction.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import { scaleLinear } from 'd3-scale';
import type { PeriodsScene } from './schema.ts';

/** The measures every part of the drawing shares, in pixels. */
export type Frame = {
  readonly size: Size;
  /** On a narrow drawing time runs downward and Syria lies on the left; else rightward, Syria above. */
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
  /** The point `t` along time and `s` across: negative on the Syrian side, positive on the Iraqi. */
  readonly point: (t: number, s: number) => Point;
};

/** Lay out time and the two banks for a size. */
export function frame({ since, today: appeared }: PeriodsScene, size: Size): Frame {
  const today = momentSpan(appeared)[1];
  const years = Array.from({ length: Math.floor(today) - since }, (_, index) => since + index + 1);
  const narrow = size.width < NARROW;
  const way = directionOf(narrow);
  const [length, breadth] = way.extent(size);
  const [start, end] = narrow ? [24, length - 4] : [16, length - 12];
  const blurred = (end - start) * (narrow ? 0.13 : 0.14);
  const middle = breadth / 2 + (narrow ? 10 : -10);
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
    today,
    decades: years.filter((year) => year % 10 === 0),
    along: scaleLinear([since, today], [start, end - blurred]),
    end,
    middle,
    bank,
    point: (t, s) => way.point(t, middle + s),
  };
}
