import type { Size } from '../graphics/mark.ts';
import { wrapText } from '../graphics/wrap-text.ts';
import type { TwoLengths } from '../schemas/scenes/figure.ts';
import type { TextLines } from './text-lines.ts';

/** How the lines at the foot are set, in pixels. */
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

/** The lines at the foot of a drawing, which say how to read it or what it does not mean. */
export function placeFootnote(
  { text, short }: TwoLengths,
  { width, height }: Size,
  { brief, type, lead, margin, below, measure = Infinity }: Setting,
): TextLines {
  const lines = wrapText(brief ? short : text, Math.min(width - margin * 2, measure), type);
  return { lines, x: margin, y: height - below - (lines.length - 1) * lead, lead };
}
