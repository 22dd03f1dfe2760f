import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Blob, Buffer as Line, Face as FontFace, Feature, Font, shape } from 'harfbuzzjs';
import { shortenOutline } from './shorten-outline.ts';

/** Units of a face to the size of type, in every face of the publication. */
export const EM = 1000;

/** A glyph of a set line: its outline, and where its origin lies, in units of the face. */
type SetGlyph = { readonly outline: string; readonly x: number; readonly y: number };

/** A line of text set in one face, in units of the face. */
export type SetLine = {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
};

/** A face that sets lines of text. */
export type Face = {
  /** Whether it has a character. */
  readonly has: (character: string) => boolean;
  /**
   * Set a line: Arabic joined and from right to left, everything kerned.
   * @param features OpenType features, as `tnum` or `-liga`
   * @param spacing what is added after each glyph, in units of the face
   */
  readonly set: (text: string, features: readonly string[], spacing: number) => SetLine;
};

/** What a style says of a face. */
export type FaceStyle = {
  readonly serif: boolean;
  readonly strong: boolean;
  readonly italic: boolean;
};

const opened = new Map<string, Face>();

/** The faces that a style asks for: its own, and that of Arabic letters, the first that has one. */
export function facesFor({ serif, strong, italic }: FaceStyle): [own: Face, arabic: Face] {
  const own = serif
    ? `source-serif-${strong ? '600' : '400'}${italic ? '-italic' : ''}`
    : `plex-sans-${strong ? '600' : '400'}`;
  return [openFace(own), openFace('plex-arabic-400')];
}

/** A face by its file in `src/styles/fonts`, the same that pages load. Throws where there is none that fits. */
function openFace(name: string): Face {
  const known = opened.get(name);
  if (known) return known;
  const file = resolve('src/styles/fonts', `${name}.ttf`);
  const fontFace = new FontFace(new Blob(readFileSync(file)));
  if (fontFace.upem !== EM) throw new Error(`The face “${name}” measures in other units.`);
  const font = new Font(fontFace);
  const characters = new Set(fontFace.collectUnicodes());
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: number): string => {
    const outline = outlines.get(glyph) ?? shortenOutline(font.glyphToPath(glyph));
    outlines.set(glyph, outline);
    return outline;
  };
  const face: Face = {
    has: (character) => characters.has(character.codePointAt(0) ?? 0),
    set: (text, features, spacing) => setLine(font, outlineOf, text, features, spacing),
  };
  opened.set(name, face);
  return face;
}

function setLine(
  font: Font,
  outlineOf: (glyph: number) => string,
  text: string,
  features: readonly string[],
  spacing: number,
): SetLine {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  shape(
    font,
    line,
    features.flatMap((feature) => Feature.fromString(feature) ?? []),
  );
  const places = line.getGlyphPositions();
  let x = 0;
  const glyphs = line.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
    const set = { outline: outlineOf(glyph), x: x + xOffset, y: yOffset };
    x += xAdvance + spacing;
    return set;
  });
  return { glyphs, width: x };
}
