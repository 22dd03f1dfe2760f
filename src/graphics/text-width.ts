import { ARABIC, ARABIC_WIDTHS, LATIN, LATIN_WIDTHS } from './face-widths.ts';

/** The faces whose widths are known: IBM Plex Sans, and Source Serif; a strong one is semibold. */
export type Face = keyof typeof LATIN_WIDTHS;

/** Widths by code point, in thousandths of the font size. */
type Widths = ReadonlyMap<number, number>;

const FACES = Object.fromEntries(
  Object.entries(LATIN_WIDTHS).map(([face, widths]) => [face, widthsOf(LATIN, widths)]),
) as Readonly<Record<Face, Widths>>;

/** Arabic letters change with what follows; every face takes them from IBM Plex Sans Arabic. */
const LAST = widthsOf(ARABIC, ARABIC_WIDTHS.last);
const JOINED = widthsOf(ARABIC, ARABIC_WIDTHS.joined);
/** All letters that one before them may join, and the signs they carry: not the hamza. */
const JOINS = /[\u0622-\u0652]/;

/** A character outside the alphabets is set in a face unknown here: hardly wider than an em. */
const EM = 1000;

/**
 * How wide a line of text will be, in pixels, without asking a browser. Kerning is left out: it makes
 * lines a little narrower, and hardly ever wider by more than a hair.
 */
export function textWidth(text: string, fontSize: number, face: Face = 'sans'): number {
  const characters = [...text];
  const width = characters.reduce(
    (sum, character, index) => sum + characterWidth(character, characters[index + 1], FACES[face]),
    0,
  );
  return (width * fontSize) / 1000;
}

function characterWidth(character: string, next: string | undefined, latin: Widths): number {
  const point = character.codePointAt(0) ?? 0;
  const arabic = next !== undefined && JOINS.test(next) ? JOINED : LAST;
  return latin.get(point) ?? arabic.get(point) ?? EM;
}

/** Read the tables: ranges of code points in hexadecimal, and the widths of all of them in order. */
function widthsOf(ranges: string, widths: string): Widths {
  const all = widths.split(' ').map(Number);
  const points = ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((point) => Number.parseInt(point, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return new Map(points.map((point, index) => [point, all[index] ?? EM]));
}
