import { isLarge, NARROW } from '../graphics/mark.ts';
import type { Size } from '../graphics/mark.ts';

/** Sizes of type in a drawing, and the air around words, in pixels. */
export type TypeScale = {
  readonly narrow: boolean;
  /** Room to the drawing’s edges. */
  readonly margin: number;
  /** Numbers along an axis; words beside a mark. */
  readonly fine: number;
  readonly caption: number;
  /** Where words stand over the drawing: the small ones, the large ones, the remarks, and at a mark. */
  readonly label: number;
  readonly figure: number;
  readonly remark: number;
  readonly note: number;
  /** Room between two remarks. */
  readonly gap: number;
};

/** The sizes of type for a drawing. */
export function typeScale(size: Size): TypeScale {
  const { width, height } = size;
  const narrow = width < NARROW;
  if (narrow) {
    const figure = height < 300 ? 26 : height < 360 ? 32 : 38;
    const sizes = { fine: 12, caption: 12, label: 12, figure, remark: 12, note: 12, gap: 2 };
    return { narrow, margin: 12, ...sizes };
  }
  const margin = Math.max(22, Math.round(width * 0.035));
  if (isLarge(size)) {
    const sizes = { fine: 15, caption: 16, label: 17, figure: 92, remark: 18, note: 16, gap: 9 };
    return { narrow, margin, ...sizes };
  }
  const usual = { narrow, margin, fine: 13, caption: 14 };
  return width >= 720 && height >= 560
    ? { ...usual, label: 14, figure: 64, remark: 15, note: 14, gap: 7 }
    : { ...usual, label: 13, figure: 46, remark: 13, note: 13, gap: 4 };
}
