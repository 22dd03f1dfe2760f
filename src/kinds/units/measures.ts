import type { Size } from '../../graphics/mark.ts';
import type { UnitsScene } from './schema.ts';
import { groundBetween } from '../../charts/ground-between.ts';
import type { Box } from '../../charts/text-block.ts';
import { typeScale } from '../../charts/type-scale.ts';
import type { TypeScale } from '../../charts/type-scale.ts';

/** The measures a drawing’s parts share, in pixels; the same in all states, so that marks can stay. */
export type Measures = {
  readonly size: Size;
  readonly scale: TypeScale;
  /** The ground between the words over it and its footnote. */
  readonly ground: Box;
};

/** Measure a drawing. */
export function measuresOf({ states }: UnitsScene, size: Size): Measures {
  const scale = typeScale(size);
  const all = Object.values(states);
  const footnotes = all.map(({ caution }) => caution);
  return { size, scale, ground: groundBetween(all, footnotes, size, scale.narrow ? 5 : 16) };
}
