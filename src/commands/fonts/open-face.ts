import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/**
 * Measures a line of text in a face, in thousandths of its size, as a browser sets it: not a number
 * where the face lacks a character.
 */
export type FaceRuler = (text: string) => number;

/** The glyph that stands for a character which a face does not have. */
const MISSING = 0;

/**
 * Open a face for measuring, with its kerning and its joined letters.
 * @param font the font file, in any format
 * @param text every character that will be measured
 * @param weight the weight at which a face of several is measured
 */
export async function openFace(font: Buffer, text: string, weight?: number): Promise<FaceRuler> {
  const plain = await subsetFont(font, text, {
    targetFormat: 'truetype',
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
  const face = new Face(new Blob(plain));
  const set = new Font(face);
  return (words) => {
    const line = new Line();
    line.addText(words);
    line.guessSegmentProperties();
    shape(set, line);
    if (line.getGlyphInfos().some(({ codepoint }) => codepoint === MISSING)) return NaN;
    const advance = line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return (advance * 1000) / face.upem;
  };
}
