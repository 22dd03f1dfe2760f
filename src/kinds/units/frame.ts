import type { Size } from '../../graphics/mark.ts';
import type { UnitsScene } from './schema.ts';
import { groundBetween } from '../../charts/ground-between.ts';
import type { Box } from '../../charts/text-block.ts';
import { typeScale } from '../../charts/type-scale.ts';
import type { TypeScale } from '../../charts/type-scale.ts';

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
  const cautions = all.map(({ caution }) => caution);
  return { size, scale, ground: groundBetween(all, cautions, size, scale.narrow ? 5 : 16) };
}
