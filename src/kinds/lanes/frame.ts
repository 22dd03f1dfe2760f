import { scaleLinear } from 'd3-scale';
import { sizeSteps } from '../../charts/size-steps.ts';
import type { TextStyle } from '../../charts/text-block.ts';
import type { Size } from '../../graphics/mark.ts';
import type { LanesScene, Years } from './schema.ts';

/** The sizes that all parts of the drawing share, in pixels. */
export type Measures = {
  /** Whether words stand over the lanes, as there is no room beside their bands. */
  readonly narrow: boolean;
  readonly size: Size;
  readonly margin: number;
  /** Where the border line stands, which is the axis, from the left. */
  readonly axis: number;
  /** How much of a lane its bands take, side by side; on phones all of it, and words stand above. */
  readonly zone: number;
  readonly type: Readonly<Record<'when' | 'what' | 'lane' | 'told' | 'silent' | 'year', TextStyle>>;
  readonly key: number;
};

/** The ground of the drawing: the axis from top to bottom, and the lanes beside it, in pixels. */
export type Frame = Measures & {
  /** Where a year stands, from the top. */
  readonly y: (year: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Left end and width of each lane. */
  readonly lanes: readonly { readonly left: number; readonly width: number }[];
};

/** From this width on, in pixels, there is room for words beside the bands. */
const WORDS_BESIDE = 640;

/** The sizes for a drawing. */
export function measures(size: Size): Measures {
  const { pick } = sizeSteps(size);
  const narrow = size.width < WORDS_BESIDE;
  const low = size.height < 340;
  const fine = size.width < 340 ? 11 : 12;
  const ink = { voice: 'plain', tone: 'ink' } as const;
  return {
    narrow,
    size,
    margin: pick(8, 12, 22, 40),
    axis: pick(38, 54, 70, 104),
    zone: pick(64, 40, 58, 84),
    type: {
      when: { size: low ? 20 : pick(26, 32, 44, 60), voice: 'headline', tone: 'line' },
      what: { size: pick(fine + 1, 14, 15, 19), ...ink },
      lane: { size: pick(fine, 13, 13, 16), voice: 'strong', tone: 'ink' },
      told: { size: pick(fine, 12, 13, 16), ...ink },
      silent: { size: pick(fine, 12, 13, 16), voice: 'plain', tone: 'soft' },
      year: { size: pick(fine, 12, 13, 16), voice: 'plain', tone: 'soft' },
    },
    key: pick(fine, 12, 12, 15),
  };
}

/** Lay out the axis and the lanes between a top and a bottom, in pixels. */
export function frameOf(
  { years, lanes }: LanesScene,
  shared: Measures,
  { top, bottom }: Pick<Frame, 'top' | 'bottom'>,
): Frame {
  const { narrow, size, margin, axis } = shared;
  const from = axis + (narrow ? 8 : 24);
  const width = (size.width - (narrow ? 2 : margin) - from) / lanes.length;
  return {
    ...shared,
    zone: narrow ? width - 6 : shared.zone,
    y: scaleOf(years, [top, bottom]),
    top,
    bottom,
    lanes: lanes.map((_, index) => ({ left: from + width * index, width })),
  };
}

/** The last year of the axis is there whole, and half of the one after it, for what is not over. */
const AFTER = 0.5;

/** Where years stand between two ends, in pixels: on one scale, or on two that meet at the bend. */
function scaleOf(
  { from, to, bend }: Years,
  [top, bottom]: readonly [number, number],
): (year: number) => number {
  const end = to + AFTER;
  if (bend === undefined) return scaleLinear([from, end], [top, bottom]);
  const [before, after] = [bend.at - from, (end - bend.at) * bend.times];
  const middle = top + ((bottom - top) * before) / (before + after);
  return scaleLinear([from, bend.at, end], [top, middle, bottom]);
}

/** The years that the axis names: its ends and the bend, and of round ones those for which there is room. */
export function namedYears({ from, to, bend }: Years, { y, type }: Frame): number[] {
  const every = (step: number, first: number, last: number): number[] => {
    const start = Math.ceil(first / step) * step;
    const count = Math.max(0, Math.floor((last - start) / step) + 1);
    return Array.from({ length: count }, (_, index) => start + index * step);
  };
  const round =
    bend === undefined
      ? every(20, from, to)
      : [...every(20, from, bend.at), ...every(5, bend.at, to)];
  const named = [from, to, ...(bend ? [bend.at] : [])];
  for (const year of round) {
    const nearest = Math.min(...named.map((other) => Math.abs(y(other) - y(year))));
    if (nearest > type.year.size * 1.4) named.push(year);
  }
  return named.toSorted((one, other) => one - other);
}
