import { isLarge, type Size } from '../../graphics/mark.ts';

/** From this height on, in pixels, a large map is looked at from farther away. */
const VERY_LARGE = 850;

/** How much larger than usual the words, symbols and strokes of a map are. */
export const scaleFor = (drawing: Size): number =>
  isLarge(drawing) ? (drawing.height >= VERY_LARGE ? 1.35 : 1.14) : 1;
