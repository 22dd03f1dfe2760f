import type { Size } from '../graphics/mark.ts';
import type { TwoLengths } from '../schemas/scenes/figure.ts';
import type { Telling } from '../schemas/scenes/telling.ts';
import { cautionTop } from './caution.ts';
import { tellingEnd } from './telling.ts';
import type { Box } from './text-block.ts';
import { typeScale } from './type-scale.ts';

/**
 * The ground of a drawing between the words over it and the lines at its foot, in pixels: the same in
 * all states, so that marks can stay.
 * @param air room under the longest words
 */
export const groundBetween = (
  tellings: readonly Telling[],
  cautions: readonly TwoLengths[],
  size: Size,
  air: number,
): Box => ({
  left: 0,
  right: size.width,
  top: Math.round(tellingEnd(tellings, size) + air),
  bottom: Math.round(cautionTop(cautions, size) - (typeScale(size).narrow ? 4 : 9)),
});
