import { px, type Mark } from '../graphics/mark.ts';
import { EM, facesFor, type Face, type FaceStyle, type SetLine } from './faces.ts';
import { useGlyph, type GlyphTable } from './glyph-table.ts';

/** How a line of text is set. */
export type TextSetting = FaceStyle & {
  /** The size of type, in pixels. */
  readonly size: number;
  /** What is added after each character, in pixels. */
  readonly spacing: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether all digits are as wide as one another. */
  readonly tabular: boolean;
};

/** How far a line reaches to the left of where it is anchored, in its width. */
const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

/** A stretch of text that one face sets: Arabic with the spaces and signs between its words, or not. */
const STRETCH = /\p{sc=Arabic}(?:[^\p{L}\p{N}]*\p{sc=Arabic})*|[^\p{sc=Arabic}]+/gu;

/** Pixels to a unit of a face, which measures with y upward, in type of a size. */
export const glyphScale = (size: number): number => Math.round((size * 1e5) / EM) / 1e5;

/**
 * Turn a line of text into a group of the outlines of its letters.
 * @param at where the line is anchored, on its baseline, in pixels
 * @param table keeps the outlines themselves
 */
export function outlineText(
  text: string,
  setting: TextSetting,
  at: { readonly x: number; readonly y: number },
  table: GlyphTable,
): Mark {
  const lines = (text.match(STRETCH) ?? []).map((stretch) => setStretch(stretch, setting));
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const scale = glyphScale(setting.size);
  const start = px(at.x - width * scale * SHIFT[setting.anchor]);
  let from = 0;
  const letters = lines.flatMap((line) => {
    const left = from;
    from += line.width;
    return line.glyphs
      .filter(({ outline }) => outline !== '')
      .map((glyph) => ({ ...glyph, x: Math.round(left + glyph.x) }));
  });
  return {
    tag: 'g',
    attrs: { transform: `translate(${start},${px(at.y)}) scale(${scale},${-scale})` },
    children: letters.map(({ outline, x, y }) => useGlyph(table, outline, x, y)),
  };
}

function setStretch(stretch: string, setting: TextSetting): SetLine {
  const { size, spacing, tabular } = setting;
  const [own, arabic] = facesFor(setting);
  const face = /\p{sc=Arabic}/u.test(stretch) ? arabic : own;
  const features = [
    'lnum',
    ...(tabular ? ['tnum'] : []),
    // Letters that stand apart are not joined into one sign, except where the script joins all.
    ...(spacing === 0 ? [] : ['-liga', '-clig']),
  ];
  return face.set(spelled(stretch, face), features, (spacing * EM) / size);
}

/** A text in the characters of a face: a letter that it lacks goes without its marks. */
const spelled = (text: string, face: Face): string =>
  [...text]
    .map((character) => (face.has(character) ? character : (character.normalize('NFD')[0] ?? '')))
    .join('');
