import type { Size } from '../graphics/mark.ts';
import type { TwoLengths } from '../schemas/scenes/figure.ts';
import type { Telling } from '../schemas/scenes/telling.ts';
import { footnoteTop } from './footnote.ts';
import { tellingEnd } from './telling.ts';
import type { Box } from './text-block.ts';
import { typeScale } from './type-scale.ts';

/**
 * The ground of a drawing between the words over it and its footnote, in pixels: the same in all
 * states, so that marks can stay.
 * @param air room under the longest words
 */
export const groundBetween = (
  tellings: readonly Telling[],
  footnotes: readonly TwoLengths[],
  size: Size,
  air: number,
): Box => ({
  left: 0,
  right: size.width,
  top: Math.round(tellingEnd(tellings, size) + air),
  bottom: Math.round(footnoteTop(footnotes, size) - (typeScale(size).narrow ? 4 : 9)),
});
