/**
 * Cut the fonts down to what the publication writes, into `src/styles/fonts`: as WOFF2 for pages,
 * as TrueType for the pictures whose words the build sets itself. Then measure what was cut, for drawings
 * that lay out their words without a browser.
 * Run by hand after a change of faces or alphabets: `node src/commands/build-fonts.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { ARABIC, LATIN } from './fonts/alphabets.ts';
import { FACE_WIDTHS, measureFaces } from './fonts/measure-faces.ts';

const from = (file: string): URL => new URL(`../../node_modules/${file}`, import.meta.url);
const to = (file: string): URL => new URL(`../styles/fonts/${file}`, import.meta.url);

const FONTS = [
  [
    'source-serif-roman.woff2',
    'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    LATIN,
    { wght: { min: 400, max: 700 }, opsz: 14 },
  ],
  [
    'source-serif-italic.woff2',
    'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2',
    LATIN,
    { wght: 400, opsz: 14 },
  ],
  [
    'plex-sans-400.woff2',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    LATIN,
    {},
  ],
  [
    'plex-sans-600.woff2',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    LATIN,
    {},
  ],
  [
    'plex-arabic-400.woff2',
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    ARABIC,
    {},
  ],
] as const;

/** The same faces for pictures: no axes, as the painter knows none. */
const PICTURE_FONTS = [
  [
    'plex-sans-400.ttf',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    LATIN,
  ],
  [
    'plex-sans-600.ttf',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    LATIN,
  ],
  [
    'plex-arabic-400.ttf',
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    ARABIC,
  ],
  ['source-serif-400.ttf', 'source-serif/TTF/SourceSerif4-Regular.ttf', LATIN],
  ['source-serif-600.ttf', 'source-serif/TTF/SourceSerif4-Semibold.ttf', LATIN],
  ['source-serif-400-italic.ttf', 'source-serif/TTF/SourceSerif4-It.ttf', LATIN],
] as const;

await mkdir(to('.'), { recursive: true });
for (const [name, source, text, variationAxes] of FONTS) {
  const cut = { targetFormat: 'woff2', variationAxes } as const;
  await write(name, await subsetFont(await readFile(from(source)), text, cut));
}
for (const [name, source, text] of PICTURE_FONTS) {
  await write(
    name,
    await subsetFont(await readFile(from(source)), text, { targetFormat: 'truetype' }),
  );
}
await writeFile(FACE_WIDTHS, await measureFaces());

async function write(name: string, font: Buffer): Promise<void> {
  await writeFile(to(name), font);
  console.log(`${name}: ${(font.length / 1024).toFixed(1)} KB`);
}
