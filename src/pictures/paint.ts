import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

/** Where pictures are kept from one build to the next; may be deleted at any time. */
const KEPT_IN = resolve('node_modules/.cache/pictures');

/**
 * Paint a flat SVG as a PNG, as large as it says. Its colors are few: a table of them makes the file
 * half as large, and nobody sees the difference.
 */
export const paint = (svg: string): Promise<Buffer> =>
  kept(svg, 'png', () =>
    sharp(Buffer.from(svg))
      .png({ compressionLevel: 6, palette: true, dither: 0, effort: 1 })
      .toBuffer(),
  );

/** What is being painted or was painted by this build, by what it was painted from. */
const painted = new Map<string, Promise<Buffer>>();

/**
 * Paint something once, however often it is asked for, in this build or a later one: painting is most
 * of what a build does, and few pictures change between two.
 * @param source all that the picture depends on, but for the painter
 * @param format also the ending of its file
 */
export function kept(source: string, format: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const hash = createHash('sha256');
  // Another painter, or another way to ask it, paints other bytes.
  hash.update(`${make.toString()}\n${JSON.stringify(sharp.versions)}\n${source}`);
  const file = join(KEPT_IN, `${hash.digest('hex')}.${format}`);
  const known = painted.get(file) ?? readFile(file).catch(() => keep(file, make));
  painted.set(file, known);
  return known;
}

async function keep(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const picture = await make();
  await mkdir(KEPT_IN, { recursive: true });
  // Whoever reads the file meets all of it or nothing.
  await writeFile(`${file}.${process.pid}`, picture);
  await rename(`${file}.${process.pid}`, file);
  return picture;
}
