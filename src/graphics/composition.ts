import type { Mark, Size } from './mark.ts';

/** A drawing beside or beneath words: its size, and the part of it that its subject keeps to, in pixels. */
export type Composition = Size & {
  readonly subject: Size & { readonly x: number; readonly y: number };
};

/** A drawing that is all subject. */
export const wholeOf = ({ width, height }: Size): Composition => ({
  width,
  height,
  subject: { x: 0, y: 0, width, height },
});

/** From where the subject of a composition begins to the edges: the part of what has no land around it. */
export const partFor = ({ width, height, subject: { x } }: Composition): Size => ({
  width: width - x,
  height,
});

/** Lay a drawing that was made for that part where it belongs. */
export function composed(drawing: Mark, composition: Composition): Mark {
  const { width, height, subject } = composition;
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: drawing.attrs?.['class'],
      viewBox: `0 0 ${width} ${height}`,
    },
    children: [
      {
        ...drawing,
        key: 'subject',
        attrs: { ...drawing.attrs, xmlns: undefined, ...partFor(composition), x: subject.x },
      },
    ],
  };
}
