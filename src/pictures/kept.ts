import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where pictures are kept from one build to the next; may be deleted at any time. */
const KEPT_IN = resolve('node_modules/.cache/pictures');

/** What makes pictures: another painter, or another way to use it, paints other bytes. */
const PAINTERS = [
  'src/pictures/start-painter.ts',
  'src/pictures/few-colors.ts',
  'src/pictures/write-png.ts',
  'src/pictures/png-chunk.ts',
  'src/pictures/animation.ts',
  'src/pictures/bring-land.ts',
  'node_modules/@resvg/resvg-js/package.json',
  'node_modules/sharp/package.json',
].map((file) => readFileSync(resolve(file), 'utf8'));

/** What is being painted, by the file that it will be kept in. */
const underway = new Map<string, Promise<Buffer>>();

/** The name of what is made of a source, by all that it depends on: the source and the painters. */
export function nameFor(source: string): string {
  const hash = createHash('sha256');
  for (const part of [...PAINTERS, source]) hash.update(part);
  return hash.digest('hex');
}

/**
 * Paint something once, however often it is asked for, in this build or a later one: painting is most
 * of what a build does, and few pictures change between two. What was painted is read from disk each
 * time: all of a long story’s pictures at once would not fit into memory.
 * @param name what it is called, by `nameFor`
 * @param format also the ending of its file
 */
export function kept(name: string, format: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(KEPT_IN, `${name}.${format}`);
  const known = underway.get(file);
  if (known) return known;
  const picture = readFile(file)
    .catch(() => keep(file, make))
    .finally(() => underway.delete(file));
  underway.set(file, picture);
  return picture;
}

async function keep(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const picture = await make();
  await mkdir(KEPT_IN, { recursive: true });
  // Whoever reads the file meets all of it or nothing.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, picture);
  await rename(draft, file);
  return picture;
}
