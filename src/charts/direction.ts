import { px } from '../graphics/mark.ts';
import type { Size } from '../graphics/mark.ts';
import type { Point } from '../graphics/shapes.ts';
import type { Stretch } from './dissolve.ts';

/** The way a drawing runs, so that its layout is written once: to the right, or down on a phone. */
export type Direction = {
  readonly down: boolean;
  /** The point so far along the drawing and so far across it, in pixels. */
  readonly point: (along: number, across: number) => Point;
  /** The rectangle over a stretch along the drawing and one across it, in pixels. */
  readonly rect: (
    along: Stretch,
    across: Stretch,
  ) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How long and how broad a drawing is. */
  readonly extent: (size: Size) => readonly [length: number, breadth: number];
};

/** A drawing that runs to the right, or `down`. */
export function directionOf(down: boolean): Direction {
  const point = (along: number, across: number): Point =>
    down ? [px(across), px(along)] : [px(along), px(across)];
  return {
    down,
    point,
    rect: ([start, end], [near, far]) => {
      const [[x1, y1], [x2, y2]] = [point(start, near), point(end, far)];
      return {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: px(Math.abs(x2 - x1)),
        height: px(Math.abs(y2 - y1)),
      };
    },
    extent: ({ width, height }) => (down ? [height, width] : [width, height]),
  };
}
