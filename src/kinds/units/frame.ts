import type { Size } from '../../graphics/mark.ts';
import type { UnitsScene } from './schema.ts';
import { cautionTop } from '../../charts/caution.ts';
import { tellingEnd, typeScale } from '../../charts/telling.ts';
import type { TypeScale } from '../../charts/telling.ts';
import type { Box } from '../../charts/text-block.ts';

/** The measures a drawing’s parts share, in pixels; the same in all states, so that marks can stay. */
export type Frame = {
  readonly size: Size;
  readonly scale: TypeScale;
  /** The ground between the words over it and the lines at its foot. */
  readonly ground: Box;
};

/** Measure a drawing. */
export function frameOf({ states }: UnitsScene, size: Size): Frame {
  const scale = typeScale(size);
  const all = Object.values(states);
  const air = scale.narrow ? 5 : 16;
  const cautions = all.map(({ caution }) => caution);
  return {
    size,
    scale,
    ground: {
      left: 0,
      right: size.width,
      top: Math.round(tellingEnd(all, size) + air),
      bottom: Math.round(cautionTop(cautions, size) - (scale.narrow ? 4 : 9)),
    },
  };
}
