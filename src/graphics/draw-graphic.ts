import type { Mark, Size } from './mark.ts';

/**
 * The root of a drawing: an SVG that measures in pixels.
 * @param kind the class its style sheet knows it by, and any others beside it
 */
export const drawGraphic = (
  kind: string,
  { width, height }: Size,
  children: readonly (Mark | undefined)[],
): Mark => ({
  tag: 'svg',
  attrs: {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `graphic ${kind}`,
    viewBox: `0 0 ${width} ${height}`,
  },
  children,
});
