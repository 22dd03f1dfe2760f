import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ARABIC, LATIN } from './alphabets.ts';
import { openFace, type FaceRuler } from './open-face.ts';

/** The faces of drawings: the file each ships in, and its weight where the file has several. */
export const PICTURE_FACES = {
  sans: { file: 'plex-sans-400.woff2' },
  'sans-strong': { file: 'plex-sans-600.woff2' },
  serif: { file: 'source-serif-roman.woff2', weight: 400 },
  'serif-strong': { file: 'source-serif-roman.woff2', weight: 600 },
  'serif-italic': { file: 'source-serif-italic.woff2' },
} as const satisfies Readonly<Record<string, { file: string; weight?: number }>>;

/** The file of the Arabic face, the same in all drawings. */
export const ARABIC_FACE = 'plex-arabic-400.woff2';

const EM = 1000;
/** Joins with whatever stands beside it, and so shows the forms of a letter inside a word. */
const TATWEEL = 'ـ';

/** The module that tells drawings the widths. */
export const FACE_WIDTHS = new URL('../../graphics/face-widths.ts', import.meta.url);

/** Where the fonts of the pages are. */
const FONTS = new URL('../../styles/fonts/', import.meta.url);

/** What `FACE_WIDTHS` has to say of the fonts as they are now, as source text. */
export async function measureFaces(): Promise<string> {
  const file = fileURLToPath(FACE_WIDTHS);
  return format(await moduleText(), { ...(await resolveConfig(file)), filepath: file });
}

async function moduleText(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(PICTURE_FACES).map(async ([name, { file, ...face }]) => {
      const font = await readFile(new URL(file, FONTS));
      const ruler = await openFace(font, LATIN, 'weight' in face ? face.weight : undefined);
      return `  ${/-/.test(name) ? `'${name}'` : name}:\n    '${widthsOf(LATIN, ruler)}',\n`;
    }),
  );
  const arabic = await openFace(await readFile(new URL(ARABIC_FACE, FONTS)), ARABIC);
  return `/**
 * How wide the characters of the faces in drawings are, in thousandths of the size of type.
 * Written by \`src/commands/build-fonts.ts\` from the fonts that pages load: change nothing here.
 */

/** The characters of the Latin faces, as code points in hexadecimal, single or from one to another. */
export const LATIN =
  '${rangesOf(LATIN)}';

/** The widths of those characters, in their order. */
export const LATIN_WIDTHS = {
${rows.join('')}} as const;

/** The characters of the Arabic face. */
export const ARABIC =
  '${rangesOf(ARABIC)}';

/** The widths of those characters: at the end of a word, and where another letter follows. */
export const ARABIC_WIDTHS = {
  last:
    '${widthsOf(ARABIC, lastForm(arabic))}',
  joined:
    '${widthsOf(ARABIC, joinedForm(arabic))}',
} as const;
`;
}

/** The wider of a letter’s forms at the end of a word: alone, or after a letter that joins. */
const lastForm =
  (ruler: FaceRuler): FaceRuler =>
  (letter) =>
    Math.max(/\p{Mn}/u.test(letter) ? 0 : ruler(letter), ruler(TATWEEL + letter) - ruler(TATWEEL));

/** The wider of a letter’s forms before another: at the beginning of a word, or within. */
const joinedForm =
  (ruler: FaceRuler): FaceRuler =>
  (letter) =>
    Math.max(
      ruler(letter + TATWEEL) - ruler(TATWEEL),
      ruler(TATWEEL + letter + TATWEEL) - 2 * ruler(TATWEEL),
    );

const widthsOf = (alphabet: string, ruler: FaceRuler): string =>
  sorted(alphabet)
    .map((character) => ({ character, width: ruler(character) }))
    .map(({ character, width }) => (Number.isNaN(width) ? widthElsewhere(character, ruler) : width))
    .map(Math.round)
    .join(' ');

/** A safe width for a character that a face lacks, and that browsers take from another one. */
const widthElsewhere = (character: string, ruler: FaceRuler): number => {
  const [plain = ''] = character.normalize('NFD');
  return ruler(/\p{Pd}/u.test(character) ? '-' : plain) || EM;
};

/** An alphabet as code points in hexadecimal: `20-7e a0`. */
function rangesOf(alphabet: string): string {
  const ranges: { first: number; last: number }[] = [];
  for (const character of sorted(alphabet)) {
    const point = character.codePointAt(0) ?? 0;
    const range = ranges.at(-1);
    if (range?.last === point - 1) range.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) =>
      [...new Set([first, last])].map((point) => point.toString(16)).join('-'),
    )
    .join(' ');
}

const sorted = (alphabet: string): string[] =>
  [...new Set(alphabet)].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
