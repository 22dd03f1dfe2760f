import { px, type Mark, type Size } from '../graphics/mark.ts';
import { wrapText } from '../graphics/wrap-text.ts';

/** A drawing on a sheet of its own: what goes out of the house. */
export type Sheet = { readonly drawing: Mark; readonly size: Size };

/** The foot of a sheet, in pixels: room around its lines, their size and how far they stand apart. */
const FOOT = { margin: 14, above: 20, below: 11, size: 12, lead: 17 } as const;

/** Room for a credit and an address, be the address known or not: so pages know how high pictures are. */
const footHeight = (lines: number): number =>
  FOOT.above + (Math.max(2, lines) - 1) * FOOT.lead + FOOT.below;

/**
 * Lay a drawing on paper, with lines beneath it that say whose it is.
 * @param size the drawing’s own size, in pixels; the sheet is higher by its foot
 */
export function layOnSheet(
  drawing: Mark,
  { width, height }: Size,
  credits: readonly string[],
): Sheet {
  const lines = credits.flatMap((credit) => wrapText(credit, width - FOOT.margin * 2, FOOT.size));
  const foot = footHeight(lines.length);
  const whole = { width, height: height + foot };
  return {
    size: whole,
    drawing: {
      tag: 'svg',
      attrs: { class: 'graphic', viewBox: `0 0 ${width} ${whole.height}` },
      children: [
        { tag: 'rect', attrs: { class: 'paper', width: '100%', height: '100%' } },
        { tag: 'g', attrs: { class: drawing.attrs?.['class'] }, children: drawing.children ?? [] },
        // Covers what of a map reaches beyond its frame.
        { tag: 'rect', attrs: { class: 'paper', y: height, width, height: foot } },
        { tag: 'path', attrs: { class: 'picture-edge', d: `M0,${height + 0.5}H${width}` } },
        ...lines.map((text, index) => ({
          tag: 'text',
          text,
          attrs: {
            class: 'picture-credit',
            x: FOOT.margin,
            y: px(height + FOOT.above + index * FOOT.lead),
          },
        })),
      ],
    },
  };
}
