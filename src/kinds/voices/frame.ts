import type { Size } from '../../graphics/mark.ts';
import { sizeSteps } from '../../charts/size-steps.ts';
import type { TextStyle } from '../../charts/text-block.ts';

/** A stretch across the drawing, in pixels. */
type Column = { readonly x: number; readonly width: number };

/** The ground of a drawing, in pixels: three columns, or one on a phone. */
export type Frame = {
  readonly narrow: boolean;
  readonly size: Size;
  /** Where the voices may stand, from the heads of the columns to the line at the foot. */
  readonly top: number;
  readonly bottom: number;
  readonly speakers: Column;
  readonly says: Column;
  readonly targets: Column;
  /** The least and the most air between voices. */
  readonly gap: number;
  readonly air: number;
  readonly type: Readonly<
    Record<'speaker' | 'role' | 'display' | 'says' | 'plain' | 'quiet' | 'past' | 'head', TextStyle>
  >;
};

/** Measure the ground for a size; `foot` is the height of the line at the foot. */
export function frameOf(size: Size, foot: number): Frame {
  const { width, height } = size;
  const { narrow, small, tall, pick } = sizeSteps(size);
  const margin = pick(6, 10, 22, 40);
  const across = width - margin * 2;
  const column = (from: number, to: number): Column =>
    narrow
      ? { x: 18, width: width - 28 }
      : { x: Math.round(margin + across * from), width: Math.round(across * (to - from)) };
  return {
    narrow,
    size,
    top: pick(6, 38, 50, 64),
    bottom: height - foot,
    speakers: column(0, 0.21),
    says: column(0.25, 0.655),
    targets: column(small ? 0.75 : 0.78, 1),
    gap: pick(7, 8, 12, 18),
    air: pick(16, 18, tall ? 44 : 30, 40),
    type: {
      speaker: { size: pick(13, 13, tall ? 17 : 15, 18), voice: 'strong', tone: 'line' },
      role: { size: pick(12, 13, 13, 15), voice: 'plain', tone: 'soft' },
      display: { size: pick(16, 18, tall ? 28 : 25, 34), voice: 'headline', tone: 'ink' },
      says: { size: pick(14, 15, tall ? 22 : 19, 25), voice: 'headline', tone: 'ink' },
      plain: { size: pick(12, 13, 15, 17), voice: 'plain', tone: 'ink' },
      quiet: { size: pick(12, 13, tall ? 15 : 13, 15), voice: 'plain', tone: 'soft' },
      past: { size: pick(12, 13, tall ? 15 : 13, 15), voice: 'strong', tone: 'soft' },
      head: { size: pick(12, 13, 13, 15), voice: 'plain', tone: 'soft' },
    },
  };
}
