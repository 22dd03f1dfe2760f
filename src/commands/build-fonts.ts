/**
 * Cut the fonts down to what the publication writes, into `src/styles/fonts`: as WOFF2 for pages,
 * as TrueType for the pictures whose words the build sets itself. Then measure what was cut, for drawings
 * that lay out their words without a browser.
 * Run by hand after a change of faces or alphabets: `node src/commands/build-fonts.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FONTS, PICTURE_FONTS } from './fonts/faces.ts';
import { FACE_WIDTHS, measureFaces } from './fonts/measure-faces.ts';

const from = (file: string): URL => new URL(`../../node_modules/${file}`, import.meta.url);
const to = (file: string): URL => new URL(`../styles/fonts/${file}`, import.meta.url);

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
