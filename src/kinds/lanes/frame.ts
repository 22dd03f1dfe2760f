import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { LanesScene } from './schema.ts';
import { scaleLinear } from 'd3-scale';

/** The measures every part of the drawing shares, in pixels. */
export type Frame = {
  readonly size: Size;
  readonly narrow: boolean;
  /** Whether there is room for larger type than usual. */
  readonly large: boolean;
  /** Where a year stands, from the left. */
  readonly x: (year: number) => number;
  /** Left and right end of the axis. */
  readonly left: number;
  readonly right: number;
  /** Height of the border line, which is the axis. */
  readonly line: number;
  /** Top and height of each lane, from the first down. */
  readonly lanes: readonly { readonly top: number; readonly height: number }[];
};

/** Width of the lanes’ names beside a wide drawing’s lanes, and beside a large one’s. */
const NAMES = { wide: 108, large: 132 } as const;

/** Lay out the axis and the lanes for a size. */
export function frame({ years, lanes }: LanesScene, size: Size): Frame {
  const { width, height } = size;
  const narrow = width < NARROW;
  const large = isLarge(size);
  const left = narrow ? 8 : large ? NAMES.large : NAMES.wide;
  const right = width - (narrow ? 8 : 16);
  const line = narrow ? Math.max(68, height * 0.25) : Math.max(108, height * 0.24);
  const top = line + (narrow ? 22 : 32);
  const pitch = (height - top - 2) / lanes.length;
  return {
    size,
    narrow,
    large,
    x: scaleLinear([years.from, years.to + 0.5], [left, right]),
    left,
    right,
    line,
    lanes: lanes.map((_, index) => ({ top: top + pitch * index, height: pitch })),
  };
}
