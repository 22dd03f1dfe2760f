import { px, type Mark, type Size } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';

/** Millimeters to an inch, and the pixels that browsers and painters count to one. */
const INCH = { millimeters: 25.4, pixels: 96 } as const;

/** A length in pixels as one in millimeters, never a hair more, so that it rounds back to those pixels. */
export const inMillimeters = (pixels: number): number =>
  Math.floor((pixels / INCH.pixels) * INCH.millimeters * 100) / 100;

/**
 * Write a flat drawing as an SVG file to keep. Its size is in millimeters: programs for print go by
 * it, and browsers and painters read it as the pixels the drawing was made for.
 * @param head what stands before the drawing: title, description, record
 */
export const writeDocument = (flat: Mark, size: Size, head: readonly Mark[]): string =>
  document(flat, size, head, (length) => `${inMillimeters(length)}mm`);

/**
 * Write a flat drawing as an SVG for a painter, which makes it as large as it says.
 * @param width of the picture, in pixels
 */
export const writeForPainter = (flat: Mark, size: Size, width: number): string =>
  document(flat, size, [], (length) => px((length * width) / size.width));

function document(
  flat: Mark,
  { width, height }: Size,
  head: readonly Mark[],
  written: (length: number) => string | number,
): string {
  return toMarkup({
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: written(width),
      height: written(height),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    children: [...head, ...(flat.children ?? [])],
  });
}
