import { at } from '../graphics/mark.ts';
import type { Mark } from '../graphics/mark.ts';
import { svg } from '../graphics/svg.ts';
import { textWidth, type Face } from '../graphics/text-width.ts';
import { wrapText } from '../graphics/wrap-text.ts';

/** How a line of text is set; its size in pixels. */
export type TextStyle = {
  readonly size: number;
  readonly voice: 'headline' | 'strong' | 'plain' | 'spaced';
  readonly tone: 'ink' | 'soft' | 'faint' | 'line';
};

/** One line of a block. */
export type TextLine = { readonly text: string; readonly style: TextStyle };

/** A few lines of text with a place of their own; `x` is where they are anchored, `y` their top. */
export type TextBlock = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly TextLine[];
  /** The staff that ties it to its mark, if it has one; no other text may stand across it. */
  readonly staff?: Box;
};

/** A rectangle in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const FACES = {
  headline: 'serif-strong',
  strong: 'sans-strong',
  plain: 'sans',
  spaced: 'sans',
} as const satisfies Readonly<Record<TextStyle['voice'], Face>>;

/** How wide a line is, in pixels; spaced capitals have air after each letter. */
const lineWidth = ({ text, style }: TextLine): number =>
  textWidth(text, style.size, FACES[style.voice]) +
  (style.voice === 'spaced' ? text.length * style.size * 0.14 : 0);

/** Height of a line of this style, in pixels. */
const lineHeight = ({ size }: TextStyle): number => Math.round(size * 1.25);

/** Height of some lines, in pixels. */
export const linesHeight = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { style }) => sum + lineHeight(style), 0);

/** Width of the widest of some lines, in pixels. */
export const linesWidth = (lines: readonly TextLine[]): number =>
  Math.max(0, ...lines.map(lineWidth));

/** Break a text into lines no wider than `width` pixels, between words. */
export const wrap = (text: string, width: number, style: TextStyle): TextLine[] =>
  wrapText(text, width, style.size, FACES[style.voice]).map((row) => ({ text: row, style }));

/** The rectangle a block takes up. */
export function blockBox({ x, y, anchor, lines }: TextBlock): Box {
  const width = linesWidth(lines);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, top: y, right: left + width, bottom: y + linesHeight(lines) };
}

/** Whether two rectangles share some ground, or come nearer than `gap` pixels. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** Draw a block. Faces and colors are the style sheet’s; sizes stand on the texts themselves. */
export function drawBlock({ key, x, y, anchor, lines }: TextBlock): Mark {
  let top = 0;
  const rows = lines.map(({ text, style: { voice, tone, size }, style }) => {
    top += lineHeight(style);
    const y = top - size * 0.3;
    return svg.text(text, { class: `voice-${voice} tone-${tone}`, y, 'font-size': size });
  });
  return svg.g(key, rows, { class: 'block', transform: at(x, y), 'text-anchor': anchor });
}
