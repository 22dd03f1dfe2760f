import type { Mark } from './mark.ts';

/** A drawing without some of its marks, and all that these hold. */
export const without = (drawing: Mark, isOut: (mark: Mark) => boolean): Mark =>
  drawing.children === undefined
    ? drawing
    : {
        ...drawing,
        children: drawing.children
          .filter((child) => child === undefined || !isOut(child))
          .map((child) => child && without(child, isOut)),
      };
