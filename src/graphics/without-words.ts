import type { Mark } from './mark.ts';

/** A drawing with nothing to read in it. */
export const withoutWords = (drawing: Mark): Mark =>
  drawing.children === undefined
    ? drawing
    : {
        ...drawing,
        children: drawing.children
          .filter((child) => child?.tag !== 'text')
          .map((child) => child && withoutWords(child)),
      };
