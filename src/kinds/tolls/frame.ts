import type { Size } from '../../graphics/mark.ts';
import type { TollsScene } from './schema.ts';
import { groundBetween } from '../../charts/ground-between.ts';
import type { Box } from '../../charts/text-block.ts';
import { typeScale } from '../../charts/type-scale.ts';
import type { TypeScale } from '../../charts/type-scale.ts';

/** The ground of a drawing, in pixels; the same in all states, so that what is there stays. */
export type Frame = {
  readonly size: Size;
  readonly scale: TypeScale;
  readonly ground: Box;
  /** The measure everything is drawn in. */
  readonly unit: number;
  /** The same for heights: more, where the drawing is tall. */
  readonly rise: number;
  /** The middle of the town and its radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How broad a stream is before anyone takes a share. */
  readonly band: number;
  /** Where the border runs, from the left. */
  readonly border: number;
};

/** Measure the ground for a size. */
export function frameOf({ states, caution }: TollsScene, size: Size): Frame {
  const scale = typeScale(size);
  const ground = groundBetween(Object.values(states), [caution], size, scale.narrow ? 5 : 14);
  const height = ground.bottom - ground.top;
  const unit = Math.min(size.width / 7.6, height / 4.3);
  return {
    size,
    scale,
    ground,
    unit,
    rise: Math.min(unit * 1.45, height / 4.3),
    x: Math.round(size.width * 0.47),
    y: Math.round(ground.top + height * 0.49),
    radius: unit * 0.74,
    band: unit * 0.3,
    border: Math.round(size.width * 0.21),
  };
}

/** How far the streams of fuel and of trucks lie above and below the town’s middle, in pixels. */
export const asideOf = ({ unit }: Frame): number => unit * 0.34;

/** Where the town’s edge is at a height, as a distance from its middle, in pixels. */
export const edgeAt = ({ radius }: Frame, aside: number): number =>
  Math.sqrt(Math.max(0, radius ** 2 - aside ** 2));
