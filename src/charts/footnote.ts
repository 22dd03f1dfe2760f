import type { Mark, Size } from '../graphics/mark.ts';
import { wrapText } from '../graphics/wrap-text.ts';
import type { TwoLengths } from '../schemas/scenes/figure.ts';
import { blockBox, drawBlock, linesHeight, wrap } from './text-block.ts';
import type { TextBlock } from './text-block.ts';
import type { TextLines } from './text-lines.ts';
import { typeScale } from './type-scale.ts';

/** How a footnote is set, in pixels. */
type Setting = {
  /** Whether there is room for few words only. */
  readonly brief: boolean;
  readonly type: number;
  /** From one baseline to the next. */
  readonly lead: number;
  /** Room at the left and the right. */
  readonly margin: number;
  /** From the last baseline to the drawing’s edge. */
  readonly below: number;
  /** The longest line that reads well. */
  readonly measure?: number;
};

/** Place the lines at the foot of a drawing, which say how to read it or what it does not mean. */
export function placeFootnote(
  { text, short }: TwoLengths,
  { width, height }: Size,
  { brief, type, lead, margin, below, measure = Infinity }: Setting,
): TextLines {
  const lines = wrapText(brief ? short : text, Math.min(width - margin * 2, measure), type);
  return { lines, x: margin, y: height - below - (lines.length - 1) * lead, lead };
}

/** The footnote of a drawing whose words stand over it, in the type of these words. */
function footnoteBlock({ text, short }: TwoLengths, size: Size): TextBlock {
  const { narrow, margin, note } = typeScale(size);
  const lines = wrap(narrow || size.width < 640 ? short : text, size.width - margin * 2, {
    size: narrow ? 12 : Math.max(12, note - 2),
    voice: 'plain',
    tone: 'soft',
  });
  const y = size.height - linesHeight(lines) - (narrow ? 5 : 9);
  return { key: 'caution', x: margin, y, anchor: 'start', lines };
}

/** Where the highest of some footnotes begins, in pixels from the top: all drawings end there. */
export const footnoteTop = (footnotes: readonly TwoLengths[], size: Size): number =>
  Math.min(...footnotes.map((footnote) => blockBox(footnoteBlock(footnote, size)).top));

/** Draw the footnote of a drawing whose words stand over it. */
export const drawFootnote = (footnote: TwoLengths, size: Size): Mark => ({
  ...drawBlock(footnoteBlock(footnote, size)),
  notes: 'edition',
});
