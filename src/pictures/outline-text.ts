import { facesFor, type Face, type FaceStyle, type SetLine } from './faces.ts';
import { moveOutline } from './move-outline.ts';

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

/**
 * Turn a line of text into the outlines of its letters, as the data of one path.
 * @param x where the line is anchored, in pixels
 * @param y its baseline, in pixels
 */
export function outlineText(text: string, setting: TextSetting, x: number, y: number): string {
  const lines = (text.match(STRETCH) ?? []).map((stretch) => setStretch(stretch, setting));
  const width = lines.reduce((sum, line) => sum + widthOf(line, setting), 0);
  let left = x - width * SHIFT[setting.anchor];
  const outlines = lines.map((line) => {
    const from = left;
    left += widthOf(line, setting);
    const scale = setting.size / line.em;
    return line.glyphs
      .map((glyph) =>
        moveOutline(glyph.outline, from + glyph.x * scale, y - glyph.y * scale, scale),
      )
      .join('');
  });
  return outlines.join('');
}

const widthOf = ({ width, em }: SetLine, { size }: TextSetting): number => (width * size) / em;

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
  return face.set(spelled(stretch, face), features, (spacing * face.em) / size);
}

/** A text in the characters of a face: a letter that it lacks goes without its marks. */
const spelled = (text: string, face: Face): string =>
  [...text]
    .map((character) => (face.has(character) ? character : (character.normalize('NFD')[0] ?? '')))
    .join('');
