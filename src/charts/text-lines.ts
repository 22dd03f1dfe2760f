import type { Mark } from '../graphics/mark.ts';
import { svg } from '../graphics/svg.ts';

/** Lines of text in one setting, in pixels; how they are set says a class of the style sheet. */
export type TextLines = {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  /** From one baseline to the next. */
  readonly lead: number;
};

/** Draw lines of text; `setting` is what all of them have beside their place. */
export const drawLines = (
  { lines, x, y, lead }: TextLines,
  setting: NonNullable<Mark['attrs']>,
): Mark[] => lines.map((text, index) => svg.text(text, { ...setting, x, y: y + index * lead }));
