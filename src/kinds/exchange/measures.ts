import type { Size } from '../../graphics/mark.ts';
import { sizeSteps } from '../../charts/size-steps.ts';
import type { TextStyle } from '../../charts/text-block.ts';

/** The ground of a drawing, in pixels: two rails with the spine of time between them. */
export type Measures = {
  readonly narrow: boolean;
  readonly size: Size;
  /** Where turns may stand, from the heads of the lanes to the footnote. */
  readonly top: number;
  readonly bottom: number;
  readonly mid: number;
  readonly rails: { readonly left: number; readonly right: number };
  /** Room for the words of one lane. */
  readonly column: number;
  /** The least and the most air between turns. */
  readonly gap: number;
  readonly air: number;
  /** Radius of a mark that is counted. */
  readonly mark: number;
  readonly type: Readonly<Record<'headline' | 'tie' | 'text' | 'quiet' | 'date', TextStyle>>;
};

/** Measure the ground for a size; `foot` is the height of the footnote. */
export function measuresOf(size: Size, foot: number): Measures {
  const { width, height } = size;
  const { narrow, large, small, tall, pick } = sizeSteps(size);
  const gutter = large ? 112 : small ? 80 : 90;
  const margin = large ? 40 : small ? 10 : 22;
  const mid = width / 2;
  return {
    narrow,
    size,
    top: pick(26, 36, 46, 60),
    bottom: height - foot,
    mid,
    rails: narrow ? { left: 9, right: width - 9 } : { left: mid - gutter, right: mid + gutter },
    column: narrow ? Math.round(width * 0.76) : mid - gutter - BESIDE - margin,
    gap: pick(8, 8, 8, 14),
    air: pick(12, 14, tall ? 42 : 26, 36),
    mark: pick(3, 3.2, 3.6, 4.6),
    type: {
      headline: { size: pick(14, 16, tall ? 26 : 23, 30), voice: 'headline', tone: 'ink' },
      tie: { size: pick(12, 13, 14, 16), voice: 'strong', tone: 'line' },
      text: { size: pick(12, 13, tall ? 17 : 15, 18), voice: 'plain', tone: 'ink' },
      quiet: { size: pick(12, 13, tall ? 15 : 13, 16), voice: 'plain', tone: 'soft' },
      date: { size: pick(12, 13, 13, 15), voice: 'strong', tone: 'ink' },
    },
  };
}

/** From a rail to the words beside it, in pixels. */
export const BESIDE = 15;
