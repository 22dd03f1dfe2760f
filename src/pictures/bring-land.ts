import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { px, type Mark, type Size } from '../graphics/mark.ts';
import { without } from '../graphics/without.ts';
import { contentDir } from '../schemas/content-dir.ts';
import { kept, nameFor } from './kept.ts';

/** A rectangle in pixels of the picture of the land. */
type Cut = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** In what formats a cut is written: small for browsers, or such that every program reads it, and coarse. */
export type LandFormat = 'avif' | 'png';

const AVIF = { quality: 25, effort: 0, chromaSubsampling: '4:2:0' } as const;
const PNG = { palette: true, colors: 32, dither: 0, effort: 4 } as const;

/** Pixels kept around what is seen, as enlarging mixes neighbors. */
const MARGIN = 2;

/**
 * Write the land that a drawing shows into the drawing itself, so that it stands alone: a picture in a
 * page may load nothing, and a file that was taken along has nothing beside it. Only as much as is seen
 * is cut out. A drawing without land stays as it is.
 * @param size the drawing's own, in pixels
 */
export async function bringLand(drawing: Mark, size: Size, format: LandFormat): Promise<Mark> {
  const ground = findGround(drawing);
  if (!ground) return drawing;
  const image = await cutOut(ground, size, format);
  return replaced(drawing, ground.land, image);
}

/**
 * A drawing without the picture of its land: what is painted large in few colors would weigh ten times
 * as much with it.
 */
export const withoutLand = (drawing: Mark): Mark =>
  without(drawing, (mark) => imageIn(mark) !== undefined);

/** The picture that a mark holds, where it is that of the land. */
function imageIn({ children: [inner] = [] }: Mark): Mark | undefined {
  return inner?.tag === 'image' ? inner : undefined;
}

type Ground = {
  readonly land: Mark;
  readonly image: Readonly<Record<string, string | number | undefined>>;
  /** Where the ground's own corner is, and how it is scaled. */
  readonly at: readonly [x: number, y: number];
  readonly scale: number;
};

/** The mark of the land, with the group it is moved by. */
function findGround(mark: Mark, transform = ''): Ground | undefined {
  const inner = imageIn(mark);
  if (inner) {
    const [, x, y] = /translate\(([^,]+),([^)]+)\)/.exec(transform) ?? [];
    const [, scale] = /scale\(([^)]+)\)/.exec(transform) ?? [];
    if (scale === undefined) throw new Error('The land lies on no ground.');
    const image = inner.attrs ?? {};
    return { land: mark, image, at: [Number(x), Number(y)], scale: Number(scale) };
  }
  const own = String(mark.attrs?.['transform'] ?? transform);
  for (const child of mark.children ?? []) {
    const found = child && findGround(child, own);
    if (found) return found;
  }
  return undefined;
}

function replaced(mark: Mark, old: Mark, next: Mark | undefined): Mark {
  if (!mark.children) return mark;
  const children = mark.children.map((child) =>
    child === old ? next : child && replaced(child, old, next),
  );
  return { ...mark, children };
}

/** The land's mark with only what is seen of it, in the file's own bytes; none where nothing is. */
async function cutOut(
  { land, image, at: [x, y], scale }: Ground,
  { width, height }: Size,
  format: LandFormat,
): Promise<Mark | undefined> {
  if (Number(land.attrs?.['opacity'] ?? 1) === 0) return undefined;
  const whole = await decoded(String(image['href']));
  const number = (name: string): number => Number(image[name]);
  /** How many pixels of the ground one of the picture takes. */
  const [wide, high] = [number('width') / whole.width, number('height') / whole.height];
  const column = (seen: number): number => ((seen - x) / scale - number('x')) / wide;
  const row = (seen: number): number => ((seen - y) / scale - number('y')) / high;
  const cut = rectangle([column(0), row(0)], [column(width), row(height)], whole);
  if (!cut) return undefined;
  // Finer than it is seen would only be heavier.
  const shown = Math.min(cut.width, Math.ceil(cut.width * wide * scale));
  const file = await cutFrom(whole, cut, shown, format);
  const attrs = {
    ...image,
    href: `data:image/${format};base64,${file.toString('base64')}`,
    x: px(number('x') + cut.left * wide),
    y: px(number('y') + cut.top * high),
    width: px(cut.width * wide),
    height: px(cut.height * high),
  };
  return { ...land, children: [{ tag: 'image', attrs }] };
}

type Corner = readonly [number, number];

function rectangle([left, top]: Corner, [right, bottom]: Corner, whole: Size): Cut | undefined {
  const [fromX, toX] = span(left, right, whole.width);
  const [fromY, toY] = span(top, bottom, whole.height);
  if (toX <= fromX || toY <= fromY) return undefined;
  return { left: fromX, top: fromY, width: toX - fromX, height: toY - fromY };
}

const span = (from: number, to: number, most: number): [number, number] => [
  Math.max(0, Math.floor(from) - MARGIN),
  Math.min(most, Math.ceil(to) + MARGIN),
];

function cutFrom(
  { pixels, print, ...raw }: Decoded,
  cut: Cut,
  width: number,
  format: LandFormat,
): Promise<Buffer> {
  return kept(nameFor(`${print} ${JSON.stringify(cut)} ${width}`), format, () => {
    const picture = sharp(pixels, { raw: { ...raw, channels: 4 } }).extract(cut);
    return format === 'avif'
      ? picture.resize({ width }).avif(AVIF).toBuffer()
      : picture
          .resize({ width: Math.ceil(width / 2) })
          .png(PNG)
          .toBuffer();
  });
}

/** The picture of the land: its pixels, four bytes each, and a print of its file. */
type Decoded = Size & { readonly pixels: Buffer; readonly print: string };

const known = new Map<string, Promise<Decoded>>();

/** The picture of the land, read once. */
function decoded(name: string): Promise<Decoded> {
  const found = known.get(name) ?? decode(readFileSync(join(contentDir(), name)));
  known.set(name, found);
  return found;
}

async function decode(file: Buffer): Promise<Decoded> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const print = createHash('sha256').update(file).digest('hex');
  return { pixels: data, print, width: info.width, height: info.height };
}
