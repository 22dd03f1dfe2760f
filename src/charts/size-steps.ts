import { isLarge, NARROW } from '../graphics/mark.ts';
import type { Size } from '../graphics/mark.ts';

/** Which of four measures a drawing of some size takes. */
export type SizeSteps = {
  readonly narrow: boolean;
  readonly large: boolean;
  readonly small: boolean;
  /** Whether a drawing of the usual width has height to spare. */
  readonly tall: boolean;
  /** The measure for a phone, a small, a usual, or a large drawing; it grows on a very large one. */
  readonly pick: (phone: number, small: number, usual: number, large: number) => number;
};

/** From this height on, in pixels, a large drawing is read from farther away. */
const VERY_LARGE = 850;

/** Tell apart the sizes for which words and rows are set differently. */
export function sizeSteps(size: Size): SizeSteps {
  const { width, height } = size;
  const narrow = width < NARROW;
  const large = isLarge(size);
  const grown = height >= VERY_LARGE ? 1.2 : 1;
  const small = width < 700 || height < 440;
  return {
    narrow,
    large,
    small,
    tall: !narrow && !small && height >= 760,
    pick: (phone, little, usual, most) =>
      narrow ? phone : large ? Math.round(most * grown * 2) / 2 : small ? little : usual,
  };
}
